import { agreementLines, foundedAt, someRules, withRules } from '../agreement/index.ts'
import type { SomeRules } from '../agreement/index.ts'
import type { Way } from '../deed.ts'
import { exactly, optional } from '../fields.ts'
import { aliasText, arrive } from '../membership/index.ts'
import type { Audience, Language } from '../shape.ts'
import { description, language } from './describe.ts'

export type FoundGroup = {
  kind: 'found-group'
  alias: string
  name: string
  purpose: string
  audience: Audience
  language: Language
  agreements: string[]
  rules?: SomeRules
}

/** Someone begins. They are the first member, and nothing more than a member. */
export const foundGroup = {
  carries: {
    alias: aliasText,
    ...description,
    language,
    agreements: agreementLines,
    rules: optional(exactly<SomeRules>(someRules)),
  },
  refuse: {
    'already-founded': (group) => group.founded !== null,
  },
  change(group, { by, at, seq, deed }) {
    group.founded = seq
    group.name = deed.name
    group.purpose = deed.purpose
    group.audience = deed.audience
    group.language = deed.language
    group.agreements = { version: 1, lines: deed.agreements, since: at, reread: null }
    group.since = foundedAt(at)
    group.rules = withRules(group.rules, deed.rules ?? {})
    arrive(group, { u: by, alias: deed.alias, since: at, seq, acceptedAgreements: 1 })
  },
} satisfies Way<FoundGroup>
