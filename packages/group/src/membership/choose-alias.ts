import type { Way } from '../deed.ts'
import { aliasText } from './forms.ts'
import { hasAlias } from './people.ts'

export type ChooseAlias = { kind: 'choose-alias'; alias: string }

/** I want to be called differently. */
export const chooseAlias = {
  carries: { alias: aliasText },
  refuse: {
    'alias-is-taken': (group, { by, deed }) => hasAlias(group, deed.alias, by),
  },
  change(group, { by, deed }) {
    const me = group.members.get(by)!
    group.members.set(by, { ...me, alias: deed.alias })
  },
} satisfies Way<ChooseAlias>
