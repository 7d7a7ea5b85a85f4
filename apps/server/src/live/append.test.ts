import { MOST, toHex, type Append, type Told } from '@visavis/wire'
import { afterEach, expect, test } from 'vitest'
import { aLog, anEnvelope, aRekey, bytes, sha256, someWords } from '../stage/log.ts'
import { openStageStreet } from '../stage/street.ts'

let close = async (): Promise<void> => {}
afterEach(() => close())

const open = async (limits = {}) => {
  const street = await openStageStreet(limits)
  close = street.close
  const log = aLog(street.fetch)
  await log.found()
  const asking = (n: number, entry: Uint8Array, more: Partial<Append> = {}, token = log.first) =>
    ({ ask: 'append', n, logId: log.id, token, entry, words: null, ifHead: null, next: null, ...more }) as const
  return { street, log, asking, listen: { ask: 'listen', logId: log.id, token: log.first, from: 1 } as const }
}

const kinds = (told: readonly Told[]) => told.map(({ tell }) => tell)

test('Amal writes on the line she listens on: her answer comes with the entry, and Bo hears it too', async () => {
  const { street, log, asking, listen } = await open()
  const [amal, bo] = [await street.live(), await street.live()]
  for (const each of [amal, bo]) each.ask(listen)
  await Promise.all([amal.heard(1), bo.heard(1)])
  const { words, label } = someWords()
  const entry = anEnvelope({ words: label })
  amal.ask(asking(7, entry, { words }))
  expect((await amal.heard(3)).slice(1)).toMatchObject([{ tell: 'appended', n: 7, seq: 1 }, { tell: 'entry', seq: 1 }])
  expect((await bo.heard(2))[1]).toMatchObject({ tell: 'entry', seq: 1, logId: log.id })
  const { entries: [kept] } = await log.read(log.first, 1)
  expect([toHex(kept!.entry), toHex(kept!.words!)]).toEqual([toHex(entry), toHex(words)])
})

test('the same bytes again, on the line or over HTTP, keep their place and are told to nobody twice', async () => {
  const { street, log, asking, listen } = await open()
  const amal = await street.live()
  const entry = anEnvelope()
  amal.ask(asking(1, entry))
  await amal.heard(1)
  amal.ask(listen)
  await amal.heard(3)
  expect(await log.append(log.first, entry)).toMatchObject({ status: 200, seq: 1 })
  amal.ask(asking(2, entry))
  expect((await amal.heard(4))[3]).toMatchObject({ tell: 'appended', n: 2, seq: 1 })
  expect(kinds(amal.told)).toEqual(['appended', 'listening', 'entry', 'appended'])
})

test('many at once on one line keep the order in which they were sent', async () => {
  const { street, asking } = await open()
  const amal = await street.live()
  for (let n = 0; n < 50; n += 1) amal.ask(asking(n, anEnvelope()))
  const answers = await amal.heard(50)
  expect(answers).toMatchObject(Array.from({ length: 50 }, (_, n) => ({ tell: 'appended', n, seq: n + 1 })))
})

test('what HTTP refuses the line declines, with the same code, and it stays open', async () => {
  const { street, log, asking } = await open()
  const amal = await street.live()
  const { words, label } = someWords()
  const wrong: [ReturnType<typeof asking>, object][] = [
    [asking(0, bytes(500)), { status: 422, error: expect.stringMatching(/^malformed-/) as string }],
    [asking(1, anEnvelope({ epoch: 1 })), { status: 422, error: 'wrong-epoch' }],
    [asking(2, anEnvelope({ words: label }), { words: words.subarray(1) }), { status: 422, error: 'words-do-not-match' }],
    [asking(3, aRekey(0), { ifHead: 1 }), { status: 422, error: 'rekey-without-next' }],
    [asking(4, anEnvelope(), { ifHead: 5 }), { status: 409, error: 'head-moved', head: 1 }],
    [asking(5, anEnvelope(), {}, bytes(32)), { status: 401, error: 'token-unknown' }],
    [{ ...asking(6, anEnvelope()), logId: bytes(16) }, { status: 401, error: 'token-unknown' }],
  ]
  for (const [n, [asked, said]] of wrong.entries()) {
    amal.ask(asked)
    expect((await amal.heard(n + 1))[n]).toMatchObject({ tell: 'declined', n, after: 0, ...said })
  }
  expect((await log.read(log.first)).head).toBe(1)
})

test('a rekey on the line begins the next epoch; the old token has fewer turns, and none when it is long past', async () => {
  const { street, log, asking } = await open({ supersededAppends: 1 })
  const amal = await street.live()
  const next = bytes(32)
  amal.ask(asking(0, aRekey(0), { ifHead: 1, next: sha256(next) }))
  await amal.heard(1)
  amal.ask(asking(1, anEnvelope({ epoch: 1 }), {}, next))
  amal.ask(asking(2, anEnvelope()))
  amal.ask(asking(3, anEnvelope()))
  expect((await amal.heard(4)).toSorted((a, b) => ('n' in a && 'n' in b ? a.n - b.n : 0))).toMatchObject([
    { tell: 'appended', seq: 1 }, { tell: 'appended', seq: 2 }, { tell: 'appended', seq: 3 }, { tell: 'declined', status: 429, error: 'too-often', after: 60 },
  ])
  street.clock.now += 15 * 86_400_000
  amal.ask(asking(4, anEnvelope()))
  expect((await amal.heard(5))[4]).toMatchObject({ tell: 'declined', status: 403, error: 'token-superseded' })
  expect((await log.read(next)).head).toBe(4)
})

test('turns are shared between the line and HTTP; whoever guesses tokens takes those of a stranger', async () => {
  const { street, log, asking } = await open({ appends: 2, strangers: 4 })
  const amal = await street.live()
  await log.append(log.first, anEnvelope())
  for (const n of [0, 1]) amal.ask(asking(n, anEnvelope()))
  expect((await amal.heard(2)).map((told) => told.tell)).toEqual(['appended', 'declined'])
  // The founding and the line took two of the four turns.
  for (const n of [2, 3, 4]) amal.ask(asking(n, anEnvelope(), {}, bytes(32)))
  expect((await amal.heard(5)).slice(2)).toMatchObject([{ status: 401 }, { status: 401 }, { status: 429, error: 'too-often' }])
})

test('what is too large for a frame goes over HTTP', async () => {
  const { street, log, asking } = await open()
  const amal = await street.live()
  const large = anEnvelope({}, MOST.asked)
  amal.ask(asking(0, large))
  expect(await amal.closed).toBe(1009)
  expect(await log.append(log.first, large)).toMatchObject({ status: 200, seq: 1 })
})
