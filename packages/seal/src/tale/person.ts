import { openReader, openWriter, foundLog, identityFromSeeds, signerFromSeed, type Change, type Deed, type Identity, type Reader, type Received, type Sealed, type SealedRekey, type Signer, type Start, type Taken, type Writer } from '../index.ts'
import { digest, utf8 } from '../primitives/hash.ts'
import { openSmallBook } from './small-book.ts'

/** Bytes that look random and are the same every time: tests and vectors need no luck. */
export const luck = (seed: string): ((length: number) => Uint8Array) => {
  let turn = 0
  return (length) => {
    const bytes = new Uint8Array(length)
    for (let at = 0; at < length; at += 32) bytes.set(digest('luck', utf8(`${seed} ${(turn += 1)}`)).subarray(0, length - at), at)
    return bytes
  }
}

/** The blind house: keeps entries in the order they come and hands them out. */
export class House {
  readonly log: Received[] = []

  append({ entry, words }: Pick<Sealed, 'entry' | 'words'>): Received {
    const placed = { seq: this.log.length, at: 1_800_000_000_000 + this.log.length, entry, words }
    this.log.push(placed)
    return placed
  }
}

export const LOG_ID = digest('luck', utf8('log')).slice(0, 16)

/** Somebody with one device, reading one log. */
export class Person {
  readonly name: string
  readonly identity: Identity
  readonly seeds: { ik: Uint8Array; uk: Uint8Array }
  readonly device: Signer
  readonly random: (length: number) => Uint8Array
  reader: Reader
  writer: Writer | null = null
  seen: Taken[] = []
  #clock = 1_800_000_000_000

  private constructor(name: string, seeds: Person['seeds'], identity: Identity, device: Signer, start?: Start) {
    this.name = name
    this.seeds = seeds
    this.identity = identity
    this.device = device
    this.random = luck(`${name} chance`)
    this.reader = openReader({ logId: LOG_ID, openBook: openSmallBook, identity, ...(start && { start }) })
  }

  /** The same name gives the same keys; `device` names one of their devices. */
  static async named(name: string, device = 'phone', start?: Start): Promise<Person> {
    const keys = luck(name)
    const seeds = { ik: keys(32), uk: keys(32) }
    const identity = await identityFromSeeds(seeds.ik, seeds.uk)
    return new Person(name, seeds, identity, await signerFromSeed(luck(`${name} ${device}`)(32)), start)
  }

  now(): number {
    return (this.#clock += 1000)
  }

  /** Reads whatever of the log is new. */
  async read({ log }: Pick<House, 'log'>): Promise<Taken[]> {
    const taken = await this.reader.takeMany(log.slice(this.reader.next))
    this.seen.push(...taken.flatMap((one) => [one, ...one.again]))
    return taken
  }

  pen(): Writer {
    this.writer ??= openWriter({ reader: this.reader, identity: this.identity, device: this.device, random: this.random })
    return this.writer
  }

  found(): Promise<SealedRekey> {
    return foundLog({ logId: LOG_ID, identity: this.identity, device: this.device, random: this.random, saying: { deed: { kind: 'found' }, at: this.now() } })
  }

  deed(deed: Deed, words?: string): Promise<Sealed> {
    return this.pen().deed({ deed, at: this.now(), words: words === undefined ? null : { bytes: utf8(words), expires: 0 } })
  }

  say(words?: string): Promise<Sealed> {
    return this.deed({ kind: 'say' }, words)
  }

  rekey(change: Change | null = this.reader.due()[0] ?? null): Promise<SealedRekey> {
    return this.pen().rekey(change, this.now())
  }
}
