import { acceptance, closingTime, openBook } from '../../packages/group/src/index.ts'
import type { Book, Deed, Fact, Value } from '../../packages/group/src/index.ts'

const PEOPLE = 50
const OPEN = 40
const ROUNDS = 40

/** Settling a decision in a group of fifty with forty decisions open. */
export default async function bench(): Promise<string> {
  const { kept, at } = fiftyDecide()
  const times = Array.from({ length: ROUNDS }, () => settled(openBook(kept), at)).sort((one, other) => one - other)
  const [typical, slowest] = [times[ROUNDS / 2]!, times.at(-1)!]
  console.log(`${PEOPLE} people, ${OPEN} decisions open; the last settle ends all of them at once`)
  console.log(`typical  ${typical.toFixed(2)} ms`)
  console.log(`slowest  ${slowest.toFixed(2)} ms`)
  if (typical >= 50) process.exitCode = 1
  return `${OPEN} decisions end in a group of ${PEOPLE} within ${typical.toFixed(2)} ms of one settle (slowest ${slowest.toFixed(2)} ms; at most 50)`
}

/** One settle after which half of the group has seen that the time is over, after a look as screens take it. */
function settled(book: Book, at: number): number {
  const open = [...book.read().decisions.keys()]
  const half = PEOPLE / 2
  for (let n = 0; n < half - 1; n++) say(book, n, at, { kind: 'settle', decision: open[0]! })
  if (book.read().decisions.size < OPEN) throw new Error('The decisions ended before.')
  const start = performance.now()
  say(book, half, at, { kind: 'settle', decision: open[0]! })
  const took = performance.now() - start
  if (book.read().decisions.size > 0) throw new Error('The decisions did not end.')
  return took
}

/** Fifty people of whom half have answered each of many decisions, and the time they all close. */
function fiftyDecide(): { kept: Value; at: number } {
  const book = openBook()
  let at = 1_790_000_000_000
  const does = (n: number, deed: Deed) => say(book, n, at += 1000, deed)
  does(0, { kind: 'found-group', alias: 'Ana', name: 'Circle', purpose: 'To be less alone.', audience: 'both', language: 'en', agreements: ['We listen.'] })
  for (let n = 1; n < PEOPLE; n++) comesIn(book, n, does, at)
  const closes = closingTime(book.read(), at + 100_000, 7)
  for (let n = 0; n < OPEN; n++) {
    const decision = does(n, { kind: 'propose', matter: { matter: 'decide', text: `Walk ${n}.` }, closes })
    for (let u = 0; u < PEOPLE / 2; u++) if (u !== n) does(u, { kind: 'answer', decision, answer: u % 3 ? 'yes' : 'aside' })
  }
  return { kept: book.keep(), at: closes + 1 }
}

function comesIn(book: Book, n: number, does: (n: number, deed: Deed) => string, at: number): void {
  const key = new Uint8Array(1216).fill(n)
  const knock = `knock ${n}`
  does(0, { kind: 'bring-knock', knock, alias: `Person ${n}`, u: `person ${n}`, record: key, reply: { address: new Uint8Array(32), key } })
  does(0, { kind: 'bring-acceptance', knock, attest: { by: key.slice(0, 32), over: acceptance(['We listen.'], knock), sig: new Uint8Array(64) } })
  const decision = does(0, { kind: 'propose', matter: { matter: 'admit', knock }, closes: closingTime(book.read(), at + 10_000, 7) })
  for (let u = 1; u < n; u++) does(u, { kind: 'answer', decision, answer: 'yes' })
  book.carryOut(book.due()[0]!.cause, at, 0)
}

let seq = 0

function say(book: Book, n: number, at: number, deed: Deed): string {
  const id = `deed ${seq++}`
  const why = book.take({ id, seq, by: `person ${n}`, at, deed } as unknown as Fact)
  if (why !== null) throw new Error(`${deed.kind} was refused: ${why}`)
  return id
}
