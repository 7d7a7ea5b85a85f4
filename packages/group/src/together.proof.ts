import { DAY } from './days.ts'
import { acceptance, closingTime, openBook } from './index.ts'
import type { Book, Deed, Fact, Group, Matter, Refusal, Value } from './index.ts'

/** A few people in a group, for stories: what they do is a line each, and time passes when we say so. */
export class Together {
  readonly book: Book
  now = 1_790_000_000_000
  #seq = 0

  constructor(snapshot?: Value) {
    this.book = openBook(snapshot)
  }
  get group(): Group {
    return this.book.read()
  }
  get names(): string[] {
    return [...this.group.members.values()].map(({ alias }) => alias)
  }

  /** The last deed's id. */
  get last(): string {
    return `d${this.#seq - 1}`
  }
  days(n: number): void {
    this.now += n * DAY
  }

  /** Someone does something; answers why not, or null. */
  do(by: string, deed: Deed | { kind: string }, at: number = (this.now += 1000)): Refusal | null {
    const seq = this.#seq++
    return this.book.take({ id: `d${seq}`, seq, by, at, deed } as Fact)
  }

  found(founder: string, more: object = {}): Refusal | null {
    return this.do(founder, {
      kind: 'found-group', alias: founder, name: 'Thursday circle', purpose: 'Living with a rare illness.', audience: 'affected',
      language: 'en', agreements: ['What is said here stays here.', 'We do not judge.'], ...more,
    })
  }

  /** Someone proposes; answers the decision's id, or why not. */
  propose(by: string, matter: Matter, more: object = {}): string {
    const closes = closingTime(this.group, this.now + 1000, 7)
    return this.do(by, { kind: 'propose', matter, closes, ...more }) ?? this.last
  }
  answer(by: string, decision: string, answer: 'yes' | 'worry' | 'aside' | 'no', reason = 'It worries me.'): Refusal | null {
    const round = this.group.decisions.get(decision)?.round ?? 1
    return this.do(by, { kind: 'answer', decision, answer, round, ...(answer === 'no' || answer === 'worry' ? { reason } : {}) })
  }

  knock(by: string, name: string, more: object = {}): string {
    const knock = `knock of ${name}`
    const key = keyOf(name)
    this.do(by, { kind: 'bring-knock', knock, alias: name, u: name, record: key, reply: { address: new Uint8Array(32), key }, ...more })
    return knock
  }
  accept(by: string, knock: string, lines: readonly string[] = this.group.agreements.lines): Refusal | null {
    const key = this.group.knocks.get(knock)!.record.slice(0, 32)
    return this.do(by, { kind: 'bring-acceptance', knock, attest: { by: key, over: acceptance(lines, knock), sig: new Uint8Array(64) } })
  }
  carryOut(): void {
    for (const { cause } of this.book.due()) this.book.carryOut(cause, this.now, this.#seq++)
  }

  /** Someone knocks, everybody says yes, they come in. */
  welcome(...names: string[]): void {
    for (const name of names) {
      const by = [...this.group.members.keys()][0]!
      const knock = this.knock(by, name)
      this.accept(by, knock)
      const decision = this.propose(by, { matter: 'admit', knock })
      for (const u of this.group.members.keys()) if (u !== by) this.answer(u, decision, 'yes')
      this.carryOut()
    }
  }

  /** Time is over, and these people see it. */
  settle(decision: string, ...names: string[]): void {
    this.now = Math.max(this.now, this.group.decisions.get(decision)?.closes ?? 0)
    for (const name of names) this.do(name, { kind: 'settle', decision })
  }
  outcomeOf(decision: string): string | null {
    return this.group.record.get(decision)?.outcome ?? null
  }
}

export const keyOf = (name: string): Uint8Array => new Uint8Array(40).fill(name.codePointAt(0)!)

/** A group in which these people are. */
export function together(founder: string, ...others: string[]): Together {
  const circle = new Together()
  circle.found(founder)
  circle.welcome(...others)
  return circle
}
