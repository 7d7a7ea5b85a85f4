import { decode, encode } from 'cborg'
import { acceptance, closingTime, openBook, replay } from '../../packages/group/src/index.ts'
import type { Fact, Rekey } from '../../packages/group/src/index.ts'

const DEEDS = 10_000
const PEOPLE = 12
const ROUNDS = 25
const DAY = 86_400_000

/** Reading a group's log of 10,000 deeds, beside only decoding them. */
export default async function bench(): Promise<string> {
  const bytes = yearsOfTwelve().map((line) => encode(line))
  const log = function* (): Generator<Line> {
    for (const one of bytes) yield decode(one) as Line
  }
  const floor: number[] = []
  const whole: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(timed(() => {
      for (const _ of log());
    }))
    whole.push(timed(() => replay(log())))
  }
  const [least, ours] = [Math.min(...floor), Math.min(...whole)]
  const { record, sharings, members } = replay(log())
  console.log(`${bytes.length} deeds, ${members.size} people, ${record.size} decisions, ${sharings.size} sharings not yet forgotten`)
  console.log(`decode alone       ${least.toFixed(1)} ms`)
  console.log(`decode and replay  ${ours.toFixed(1)} ms`)
  const ratio = ours / least
  if (ratio > 2) process.exitCode = 1
  return `${DEEDS} deeds decoded and replayed in ${ours.toFixed(1)} ms, ${ratio.toFixed(2)} times the bare decode (${least.toFixed(1)} ms; at most 2)`
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Twelve people share, hear each other and decide, until so much is done. Every deed is accepted. */
function yearsOfTwelve(): Line[] {
  const book = openBook()
  const lines: Line[] = []
  let at = 1_790_000_000_000
  const say: Say = (by, deed) => {
    const id = named(lines.length)
    const fact = { id, seq: lines.length, by: named(by), at: (at += 3_000_000), deed }
    const why = book.take(fact)
    if (why !== null) throw new Error(`${deed.kind} was refused: ${why}`)
    lines.push(fact)
    return id
  }
  const closes = (): number => closingTime(book.read(), at + 3_000_000, 7)
  say(0, { kind: 'found-group', alias: 'Ana', name: 'Circle', purpose: 'To be less alone.', audience: 'both', language: 'en', agreements: ['We listen.'] })
  for (let n = 1; n < PEOPLE; n++) {
    welcome(n, say, closes)
    const rekey = { cause: book.due()[0]!.cause, at, seq: lines.length }
    book.carryOut(rekey.cause, rekey.at, rekey.seq)
    lines.push(rekey)
  }
  for (let evening = 0; lines.length < DEEDS; evening++) together(evening, say, closes, at)
  return lines.slice(0, DEEDS)
}

function welcome(n: number, say: Say, closes: () => number): void {
  const [knock, key] = [named(1000 + n), new Uint8Array(1216).fill(n)]
  say(0, { kind: 'bring-knock', knock, alias: `Person ${n}`, u: named(n), record: key, reply: { address: new Uint8Array(32), key } })
  const attest = { by: key.slice(0, 32), over: acceptance(['We listen.'], knock), sig: new Uint8Array(64) }
  say(0, { kind: 'bring-acceptance', knock, attest })
  const decision = say(0, { kind: 'propose', matter: { matter: 'admit', knock }, closes: closes() })
  for (let other = 1; other < n; other++) say(other, { kind: 'answer', decision, answer: 'yes' })
}

/** One shares and is heard by all; now and then something is decided. */
function together(evening: number, say: Say, closes: () => number, at: number): void {
  const by = evening % PEOPLE
  const sharing = say(by, { kind: 'share', wish: 'listen', expires: at + 60 * DAY })
  for (let n = 1; n < PEOPLE; n++) {
    const other = (by + n) % PEOPLE
    say(other, { kind: 'hear', sharing })
    if (n % 4 === 0) say(other, { kind: 'know-this', sharing })
    if (n % 5 === 0) say(other, { kind: 'thank', sharing, note: new Uint8Array(200) })
  }
  if (evening % 5 !== 0) return
  const decision = say(by, { kind: 'propose', matter: { matter: 'decide', text: 'Next time we walk by the river.' }, closes: closes() })
  for (let n = 1; n < PEOPLE; n++) say((by + n) % PEOPLE, { kind: 'answer', decision, answer: n === 3 ? 'worry' : 'yes' })
}

type Line = Fact | Rekey
type Say = (by: number, deed: Fact['deed']) => string

/** An id as long as real ones. */
const named = (n: number): string => n.toString(16).padStart(32, 'a')
