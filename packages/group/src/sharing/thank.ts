import type { Way } from '../deed.ts'
import { itIsYourOwn, noSuchSharing, toSharing, youCameLater } from './listeners.ts'
import { noteForm } from './sharing.ts'

export type Thank = { kind: 'thank'; sharing: string; note: Uint8Array }

/** This helped me: a note only the giver can open. Thanking again replaces the note. */
export const thank = {
  carries: { ...toSharing, note: noteForm },
  fleeting: true,
  refuse: {
    'no-such-sharing': noSuchSharing,
    'it-is-your-own': itIsYourOwn,
    'you-came-later': youCameLater,
  },
  change(group, { by, deed }) {
    const sharing = group.sharings.get(deed.sharing)!
    const others = sharing.thanks.filter((thanks) => thanks.by !== by)
    group.sharings.set(sharing.id, { ...sharing, thanks: [...others, { by, note: deed.note }] })
  },
} satisfies Way<Thank>
