import type { Audience, Status, Tag } from '../../listing/listing.ts'
import { statuses } from '../../listing/listing.ts'
import { topicByKey } from '../../topic/tree.ts'
import { readTypes } from '../type/read-types.ts'
import { accessFacts } from '../../venue/access.ts'
import type { Access } from '../../venue/access.ts'

type Term = Record<string, unknown>

/** What a directory like this one says of a group in terms of its own, beside what HSDS has fields for. */
export interface OwnTerms {
  topics: string[]
  audience?: Audience
  status?: Status
  access?: Access
  /** Type codes, each with the fellowship that gives it its meaning. */
  tags?: Tag[]
  /** In the words of Meeting Guide, which tell how one takes part and whether one may just come. */
  attendance: string
  types: string[]
  approximate: boolean
}

/** Reads those terms; what is not known among them is left aside. `words` are how to get in. */
export function readOwnTerms(terms: readonly Term[], words: string): OwnTerms {
  const codes = (taxonomy: string) => terms.filter((term) => term['taxonomy'] === taxonomy).map((term) => String(term['code']))
  const audience = (['affected', 'relatives', 'both'] as const).find((each) => codes('audience').includes(each))
  const status = statuses.find((each) => codes('status').includes(each))
  const facts = accessFacts.flatMap((fact) => (codes('access').includes(fact) ? [[fact, true]] : codes('access').includes(`no-${fact}`) ? [[fact, false]] : []))
  const tags = terms.filter(({ taxonomy }) => String(taxonomy).startsWith('meeting-type-')).flatMap(({ code }) => tagOf(String(code)))
  const open = codes('way').includes('just-come') ? ['O'] : []
  return {
    attendance: attendances[codes('format')[0] ?? ''] ?? '', types: open, ...(tags.length > 0 && { tags }),
    topics: codes('topic').filter((key) => topicByKey(key) !== null).slice(0, 3), approximate: codes('place').includes('approximate'), ...(audience && { audience }), ...(status && { status }),
    ...(facts.length > 0 && { access: { facts: Object.fromEntries(facts) as Access['facts'], words } }),
  }
}

const attendances: Record<string, string> = { 'in-person': 'in_person', hybrid: 'hybrid', online: 'online', phone: 'online' }

/** `aa:X` is a code of one fellowship; `?:QQ` one that nobody knows. */
function tagOf(code: string): Tag[] {
  const found = /^([\w?-]{1,20}):(.{1,60})$/.exec(code)
  return found === null || found[1] === 'bmlt' ? [] : readTypes([found[2]], found[1] === '?' ? null : (found[1] ?? null)).tags.map((tag) => ({ ...tag, code }))
}
