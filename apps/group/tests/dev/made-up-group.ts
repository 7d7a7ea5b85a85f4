import { acceptance, openBook } from '@visavis/group'
import type { Book, Fact, Value } from '@visavis/group'

type Deed = { kind: string } & Record<string, unknown>

const bytes = (n: number, fill: number) => new Uint8Array(n).fill(fill)

/** A group in memory that follows the real rules, for looking at screens. Nothing is sealed here. */
export class MadeUpGroup {
  book: Book = openBook()
  words = new Map<string, string>()
  facts: Fact[] = []
  /** Moments go by as deeds are done. */
  now: number

  constructor(daysAgo = 5) {
    this.now = Date.now() - daysAgo * 86_400_000
  }

  say(by: string, deed: Deed, words?: string): { id: string; refused: string | null } {
    const id = `e${this.facts.length}`
    this.now = Math.min(this.now + 3_600_000, Date.now())
    const fact: Fact = { id, seq: this.facts.length, by, at: this.now, deed: deed as Record<string, Value> & { kind: string } }
    const refused = this.book.take(fact)
    if (!refused) {
      this.facts.push(fact)
      if (words !== undefined) this.words.set(id, words)
      for (const { cause } of this.book.due()) this.book.carryOut(cause, this.now, fact.seq + 1)
    }
    return { id, refused }
  }

  /** Days go by: everybody who is here says so, and with them the group's own time. */
  later(days: number): void {
    this.now += days * 86_400_000
    for (const u of this.book.read().members.keys()) this.say(u, { kind: 'introduce', line: '' })
  }

  knock(alias: string, u: string, text: string): string {
    const knock = `k${u}`
    const { id } = this.say(this.#anyone(), { kind: 'bring-knock', knock, alias, u, record: bytes(64, u.charCodeAt(0)), reply: { address: bytes(32, 1), key: bytes(8, 1) } }, text)
    this.words.set(knock, this.words.get(id)!)
    return knock
  }

  /** Knock, decision, acceptance: all in one go. */
  admit(alias: string, u: string): void {
    const knock = this.knock(alias, u, `${alias} knocks.`)
    const asked = [...this.book.read().members.keys()]
    const { id } = this.say(asked[0]!, { kind: 'propose', matter: { matter: 'admit', knock }, closes: this.now + 7 * 86_400_000 })
    for (const u of asked.slice(1)) this.say(u, { kind: 'answer', decision: id, answer: 'yes' })
    const over = acceptance(this.book.read().agreements.lines, knock)
    this.say(asked[0]!, { kind: 'bring-acceptance', knock, attest: { by: bytes(32, u.charCodeAt(0)), over, sig: bytes(64, 3) } })
  }

  #anyone = () => [...this.book.read().members.keys()][0]!
}
