import { encodeTold, decodeAsked, encodeAppended, MOST, toHex } from '@visavis/wire'
import type { Told } from '@visavis/wire'
import { expect, it } from 'vitest'
import type { Ask, Clock, Live } from '../ports.ts'
import { Unreachable } from '../ports.ts'
import { openLine } from './line.ts'
import { logAtHouse } from './log.ts'

type Appending = Extract<ReturnType<typeof decodeAsked>, { ask: 'append' }>

const bytes = (size: number, of = 1) => new Uint8Array(size).fill(of)
const parcel = (size = 300) => ({ id: 'a', epoch: 0, n: 1, entry: bytes(size, 7), words: null, ifHead: null, next: null })

/** Ines's device, and a house that does on its live line what the test says. */
async function atInes(onTheLine: (asked: Appending, say: (told: Told) => void, hangUp: () => void) => void) {
  const asked: Ask[] = []
  const timers: (() => void)[] = []
  const clock: Clock = { now: () => 0, after: (_, call) => { timers.push(call); return () => void timers.splice(timers.indexOf(call), 1) } }
  const transport = {
    ask: async (ask: Ask) => {
      asked.push(ask)
      if (asked.length > 1) throw new Unreachable()
      return { status: 200, body: encodeAppended({ seq: 9, at: 0 }), retryAfter: 0 }
    },
    live: async (heard: (frame: Uint8Array) => void, closed: () => void): Promise<Live> => ({
      send: (frame) => onTheLine(decodeAsked(frame) as Appending, (told) => heard(encodeTold(told)), closed),
      close: closed,
    }),
  }
  const line = openLine(transport, clock, bytes)
  await new Promise<void>((resolve) => line.hear({ up: resolve, down: () => {}, told: () => {} }))
  return { line, asked, timers, log: logAtHouse(transport, bytes(16), () => bytes(32), line) }
}

it('what Ines says goes on the live line while it is there, and the answer comes back on it', async () => {
  const { log, asked, timers } = await atInes(({ n }, say) => say({ tell: 'appended', n, seq: 4, at: 0 }))
  expect(await log.append(parcel())).toEqual({ ok: true, seq: 4 })
  expect(await log.append(parcel())).toEqual({ ok: true, seq: 4 })
  expect([asked, timers]).toEqual([[], []])
})

it('a refusal on the line means what it means over HTTP', async () => {
  const refusals = [
    [{ status: 409, error: 'head-moved', head: 9, after: 0 }, { trouble: 'head-moved', after: 0 }],
    [{ status: 422, error: 'wrong-epoch', head: null, after: 0 }, { trouble: 'superseded', after: 0 }],
    [{ status: 401, error: 'token-unknown', head: null, after: 0 }, { trouble: 'superseded', after: 0 }],
    [{ status: 422, error: 'malformed-entry', head: null, after: 0 }, { trouble: 'refused', after: 0 }],
    [{ status: 429, error: 'too-often', head: null, after: 30 }, { trouble: 'busy', after: 30_000 }],
  ] as const
  for (const [said, means] of refusals) {
    const { log } = await atInes(({ n }, say) => say({ tell: 'declined', n, ...said }))
    expect(await log.append(parcel())).toEqual({ ok: false, ...means })
  }
})

it('answers find their question in whatever order they come', async () => {
  const held: number[] = []
  const { log } = await atInes(({ n }, say) => {
    held.push(n)
    if (held.length === 2) for (const each of held.toReversed()) say({ tell: 'appended', n: each, seq: each * 10, at: 0 })
  })
  expect(await Promise.all([log.append(parcel()), log.append(parcel())])).toEqual([{ ok: true, seq: 10 }, { ok: true, seq: 20 }])
})

it('what is too large for a frame goes over HTTP', async () => {
  const { log, asked } = await atInes(() => { throw new Error('nothing is sent on the line') })
  expect(await log.append(parcel(MOST.asked))).toEqual({ ok: true, seq: 9 })
  expect(asked.map(({ method }) => method)).toEqual(['POST'])
})

it('a line that ends before the answer leaves it open: the same bytes go over HTTP', async () => {
  const sent: Uint8Array[] = []
  const { log, asked } = await atInes(({ entry }, _, hangUp) => { sent.push(entry); hangUp() })
  expect(await log.append(parcel())).toEqual({ ok: true, seq: 9 })
  expect(toHex(asked[0]!.body!)).toContain(toHex(sent[0]!))
  expect(await log.append(parcel())).toMatchObject({ ok: false, trouble: 'unreachable' })
})

it('a line on which nobody answers is let go of, and the same bytes go over HTTP', async () => {
  const { line, log, timers } = await atInes(() => {})
  const said = log.append(parcel())
  await Promise.resolve()
  timers.at(-1)!()
  expect(await said).toEqual({ ok: true, seq: 9 })
  expect(line.state()).toBe('offline')
})
