import type { Audience, Status } from '../../listing/listing.ts'
import { statuses } from '../../listing/listing.ts'
import { topicByKey } from '../../topic/tree.ts'
import { accessFacts } from '../../venue/access.ts'
import type { Access } from '../../venue/access.ts'

type Term = Record<string, unknown>

/** What a directory like this one says of a group in terms of its own, beside what HSDS has fields for. */
export interface OwnTerms {
  topics: string[]
  audience?: Audience
  status?: Status
  access?: Access
  approximate: boolean
}

/** Reads those terms; what is not known among them is left aside. `words` are how to get in. */
export function readOwnTerms(terms: readonly Term[], words: string): OwnTerms {
  const codes = (taxonomy: string) => terms.filter((term) => term['taxonomy'] === taxonomy).map((term) => String(term['code']))
  const audience = (['affected', 'relatives', 'both'] as const).find((each) => codes('audience').includes(each))
  const status = statuses.find((each) => codes('status').includes(each))
  const facts = accessFacts.flatMap((fact) => (codes('access').includes(fact) ? [[fact, true]] : codes('access').includes(`no-${fact}`) ? [[fact, false]] : []))
  return {
    topics: codes('topic').filter((key) => topicByKey(key) !== null).slice(0, 3), approximate: codes('place').includes('approximate'), ...(audience && { audience }), ...(status && { status }),
    ...(facts.length > 0 && { access: { facts: Object.fromEntries(facts) as Access['facts'], words } }),
  }
}
