import type { Append, Appended } from '../store.ts'

/** Many appends as two buffers, so that they cross to the writer's thread without being copied one by one. */
export interface Batch {
  readonly numbers: Float64Array
  readonly bytes: Uint8Array
}

const columns = 8
const founds = 1
const keeps = 2

/** Packs appends; `log`, `forget` and `token` come out as bytes before the entry and the words. */
export const packBatch = (appends: readonly Append[]): Batch => {
  const numbers = new Float64Array(appends.length * columns)
  const bytes = Buffer.allocUnsafeSlow(appends.reduce((sum, append) => sum + packedSize(append), 0))
  let at = 0
  appends.forEach((append, index) => {
    const { entry, words, epoch, hash } = append
    const short = hash[0]! * 2 ** 40 + hash[1]! * 2 ** 32 + ((hash[2]! << 24) >>> 0) + (hash[3]! << 16) + (hash[4]! << 8) + hash[5]!
    numbers.set([
      entry.length, words?.length ?? -1, append.expires, append.ifHead ?? -1, epoch?.epoch ?? -1,
      (append.founding ? founds : 0) + (append.goesOn ? keeps : 0), append.at, short,
    ], index * columns)
    at += bytes.write(append.log, at, 'hex')
    for (const part of [append.forget, epoch?.token, entry, words]) if (part) { bytes.set(part, at); at += part.length }
  })
  return { numbers, bytes }
}

const packedSize = ({ entry, words, forget, epoch }: Append): number =>
  16 + (forget ? 32 : 0) + (epoch ? 32 : 0) + entry.length + (words?.length ?? 0)

/** One append as the writer sees it: views into the batch. */
export interface Packed {
  readonly log: Uint8Array
  readonly key: string
  readonly short: number
  readonly entry: Uint8Array
  readonly words: Uint8Array | null
  readonly forget: Uint8Array | null
  readonly token: Uint8Array | null
  readonly epoch: number
  readonly expires: number
  readonly ifHead: number
  readonly founding: boolean
  readonly goesOn: boolean
  readonly at: number
}

/** The appends of a batch, in order. */
export const unpackBatch = ({ numbers, bytes }: Batch): Packed[] => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  const take = (size: number) => whole.subarray(at, at += size)
  return Array.from({ length: numbers.length / columns }, (_, index) => {
    const [size, wordsSize, expires, ifHead, epoch, marks, time, short] = numbers.subarray(index * columns)
    const log = take(16)
    return {
      log, key: log.toString('latin1'), forget: wordsSize! < 0 ? null : take(32), token: epoch! < 0 ? null : take(32),
      entry: take(size!), words: wordsSize! < 0 ? null : take(wordsSize!),
      epoch: epoch!, expires: expires!, ifHead: ifHead!, founding: (marks! & founds) !== 0, goesOn: (marks! & keeps) !== 0, at: time!, short: short!,
    }
  })
}

const kinds = ['added', 'known', 'head-moved', 'taken', 'unknown', 'full'] as const

/** Answers as numbers, three for each. */
export const packAnswers = (answers: readonly Appended[]): Float64Array => {
  const numbers = new Float64Array(answers.length * 3)
  answers.forEach((answer, index) => {
    const number = 'seq' in answer ? answer.seq : 'head' in answer ? answer.head : 0
    numbers.set([kinds.indexOf(answer.kind), number, 'at' in answer ? answer.at : 0], index * 3)
  })
  return numbers
}

/** The answer at `index`. */
export const unpackAnswer = (numbers: Float64Array, index: number): Appended => {
  const kind = kinds[numbers[index * 3]!]!
  const number = numbers[index * 3 + 1]!
  if (kind === 'added' || kind === 'known') return { kind, seq: number, at: numbers[index * 3 + 2]! }
  return kind === 'head-moved' ? { kind, head: number } : { kind }
}
