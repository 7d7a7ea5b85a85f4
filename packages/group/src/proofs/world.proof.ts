import { DAY } from '../days.ts'
import { acceptance, closingTime, openBook } from '../index.ts'
import type { Book, Deed, Fact, Group, Matter, Refusal, Rekey } from '../index.ts'
import type { Chance } from './chance.proof.ts'

/** One line of a log: somebody's deed, or a rekey that carried out a change of membership. */
export type Line = { fact: Fact; reason: Refusal | null } | { carry: Rekey }

const START = 1_790_000_000_000
const HOUR = 3_600_000

/** The people of all stories. Some come, some stay strangers; the last ones lie about the time. */
export const cast = ['Ana', 'Ben', 'Chloé', 'Dario', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kim', 'Lea']
export const hurries = (u: string): boolean => u === 'kim' || u === 'lea'
export const idOf = (name: string): string => name.toLowerCase()

/** A group, its log so far, and what time it is. Everything that is said gets into the log, refused or not. */
export class World {
  readonly book: Book = openBook()
  readonly lines: Line[] = []
  now = START

  get group(): Group {
    return this.book.read()
  }
  get here(): string[] {
    return [...this.group.members.keys()]
  }

  wait(chance: Chance): void {
    this.now += chance.one([0, HOUR / 60, HOUR, HOUR, DAY, 2 * DAY, 8 * DAY, chance.rarely(8) ? 100 * DAY : HOUR])
  }

  /** The time someone claims: those who hurry run far ahead, or far behind. */
  claimed(u: string, chance: Chance): number {
    return hurries(u) ? chance.one([this.now, 0, this.now + 30 * DAY, this.now + 400 * DAY]) : this.now
  }

  /** Says anything at all. `at` and `id` are what an honest device would choose, unless given. */
  say(by: string, deed: unknown, { at = this.now, id }: { at?: number; id?: string } = {}): Refusal | null {
    const seq = this.lines.length
    const fact = frozen({ id: id ?? `${seq}-${by}`, seq, by, at, deed } as Fact)
    const reason = this.book.take(fact)
    this.lines.push({ fact, reason })
    return reason
  }

  /** Whoever answers has read what is proposed now. */
  toWhatStands(deed: Deed): Deed {
    return deed.kind === 'answer' ? { ...deed, round: this.group.decisions.get(deed.decision)?.round ?? 1 } : deed
  }

  do(by: string, deed: Deed, chance: Chance): Refusal | null {
    return this.say(by, this.toWhatStands(deed), { at: this.claimed(by, chance) })
  }

  propose(by: string, matter: Matter, chance: Chance, { days = chance.one([1, 2, 7, 30]), ...more }: { method?: 'everyone' | 'majority'; days?: number } = {}): string {
    const at = this.claimed(by, chance)
    this.say(by, { kind: 'propose', matter, closes: closingTime(this.group, at, days), ...more }, { at })
    return `${this.lines.length - 1}-${by}`
  }

  /** Carries out what is due, as any device would, until nothing is. */
  carryOut(): void {
    for (let next = this.book.due()[0]; next; next = this.book.due()[0]) {
      const carry = { cause: next.cause, at: this.now, seq: this.lines.length }
      this.book.carryOut(carry.cause, carry.at, carry.seq)
      this.lines.push({ carry })
    }
  }

  accept(by: string, knock: string, chance: Chance): void {
    const over = acceptance(this.group.agreements.lines, knock)
    const record = this.group.knocks.get(knock)?.record ?? keyOf('nobody')
    this.do(by, { kind: 'bring-acceptance', knock, attest: { by: record.slice(0, 32), over, sig: new Uint8Array(64) } }, chance)
  }
}

/** A stand-in for somebody's public key. */
export const keyOf = (u: string): Uint8Array => new Uint8Array(40).fill(u.charCodeAt(0))

/** Freezes all the way down (bytes cannot be frozen). */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
