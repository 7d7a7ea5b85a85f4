import type { Value } from '@visavis/wire'
import type { Book, Change, Fact, OpenBook } from '../rules.ts'

/** The smallest group there is: people found, speak, ask for somebody to be let in, say yes, leave. Two others' yes (or everybody's) let in. */
interface Pages {
  members: string[]
  asked: { [id: string]: { u: string; record: Uint8Array; yes: string[] } }
  leaving: string[]
  spoken: number
}

const blank = (): Pages => ({ members: [], asked: {}, leaving: [], spoken: 0 })

/** A book of the smallest group. */
export const openSmallBook: OpenBook = (snapshot) => {
  const pages = snapshot ? structuredClone(snapshot as unknown as Pages) : blank()
  const passed = (yes: string[]): boolean => yes.length >= Math.min(2, pages.members.length)
  const deeds: Record<string, (fact: Fact) => string | null> = {
    found: ({ by }) => (pages.members.length ? 'already-founded' : (pages.members.push(by), null)),
    say: () => ((pages.spoken += 1), null),
    ask: ({ id, by, deed }) => (pages.asked[id] ? 'asked-before' : ((pages.asked[id] = { u: deed['u'] as string, record: deed['record'] as Uint8Array, yes: [by] }), null)),
    yes: ({ by, deed }) => {
      const asked = pages.asked[deed['on'] as string]
      if (!asked || asked.yes.includes(by)) return 'nothing-to-answer'
      asked.yes = [...asked.yes, by].toSorted()
      return null
    },
    leave: ({ by }) => (pages.leaving.push(by), null),
  }
  const book: Book = {
    take(fact) {
      if (fact.deed.kind !== 'found' && !pages.members.includes(fact.by)) return 'not-one-of-us'
      if (pages.leaving.includes(fact.by)) return 'has-left'
      return Object.hasOwn(deeds, fact.deed.kind) ? (deeds[fact.deed.kind] as (fact: Fact) => string | null)(fact) : 'unknown-deed'
    },
    due(): Change[] {
      const leaves = pages.leaving.map((u) => ({ cause: `leave:${u}`, joins: null, leaves: u }))
      const joins = Object.entries(pages.asked).filter(([, { yes }]) => passed(yes))
      return [...leaves, ...joins.map(([id, { u, record }]) => ({ cause: `decision:${id}`, joins: { u, record }, leaves: null }))]
    },
    carryOut(cause) {
      const [what, which = ''] = cause.split(':')
      if (what === 'leave') {
        pages.leaving = pages.leaving.filter((u) => u !== which)
        pages.members = pages.members.filter((u) => u !== which)
        return
      }
      const asked = pages.asked[which]
      if (!asked) return
      delete pages.asked[which]
      pages.members = [...pages.members, asked.u].toSorted()
    },
    freeze: () => pages as unknown as Value,
  }
  return book
}
