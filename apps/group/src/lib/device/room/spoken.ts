import { decode, encode } from '@visavis/wire'
import { DAY, dayOf } from '../day.ts'
import type { Words } from '../view.ts'

/** Words someone said beside a deed, opened. They live apart from the deeds so that they can really go. */
export interface Spoken {
  id: string
  seq: number
  kind: string
  /** The sharing or knock it answers, or null. */
  about: string | null
  by: string
  at: number
  state: 'here' | 'gone' | 'damaged'
  text: string
  /** Opens words that come later, and tells them from others; null when there is nothing to wait for. */
  awaits: { key: Uint8Array; hash: Uint8Array } | null
  /** For showing them outside: their author's word that they said them; null when they are not here, or not theirs to show. */
  proof: Uint8Array | null
  /** Last UTC day they are kept; 0 = no end. */
  expires: number
}

/** How many positions of the log share one chunk on the shelf. */
const CHUNK = 256

export interface SpokenWords {
  get(id: string): Spoken | undefined
  about(id: string): Spoken[]
  all(): Iterable<Spoken>
  put(spoken: Spoken): void
  /** Drops the words of a deed and of everything said about it. */
  drop(id: string): void
  /** Drops what is past its last day, also when the group has agreed on a shorter memory since; `days` of it, or null. */
  dropExpired(now: number, days: number | null): void
  /** What changed since it was last asked, ready for the shelf: chunk number, bytes or null. */
  changed(): [chunk: number, bytes: Uint8Array | null][]
}

export function spokenWords(chunks: readonly Uint8Array[] = []): SpokenWords {
  const byId = new Map<string, Spoken>()
  const answers = new Map<string, Set<string>>()
  const chunked = new Map<number, Set<string>>()
  const touched = new Set<number>()
  const place = (spoken: Spoken) => {
    byId.set(spoken.id, spoken)
    within(chunked, chunkOf(spoken)).add(spoken.id)
    if (spoken.about) within(answers, spoken.about).add(spoken.id)
  }
  const remove = (spoken: Spoken) => {
    byId.delete(spoken.id)
    within(chunked, chunkOf(spoken)).delete(spoken.id)
    if (spoken.about) answers.get(spoken.about)?.delete(spoken.id)
    touched.add(chunkOf(spoken))
  }
  const about = (id: string) => [...answers.get(id) ?? []].flatMap((each) => byId.get(each) ?? [])
  for (const chunk of chunks) for (const row of decode(chunk) as Row[]) place(fromRow(row))
  return {
    get: (id) => byId.get(id),
    about,
    all: () => byId.values(),
    put: (spoken) => {
      place(spoken)
      touched.add(chunkOf(spoken))
    },
    drop: (id) => [byId.get(id), ...about(id)].forEach((spoken) => spoken && remove(spoken)),
    dropExpired: (now, days) => [...byId.values()].filter((spoken) => isOver(spoken, now, days)).forEach(remove),
    changed: () => {
      const rows = (chunk: number) => [...chunked.get(chunk) ?? []].flatMap((id) => byId.get(id) ?? [])
      const changes = [...touched].map((chunk): [number, Uint8Array | null] =>
        [chunk, rows(chunk).length > 0 ? encode(rows(chunk).map(toRow)) : null])
      touched.clear()
      return changes
    },
  }
}

type Row = [string, number, string, string | null, string, number, Spoken['state'], string, Uint8Array | null, Uint8Array | null, Uint8Array | null, number]

/** Rows instead of maps: ten thousand of them are read each time a big room is opened. */
const toRow = ({ id, seq, kind, about, by, at, state, text, awaits, proof, expires }: Spoken): Row =>
  [id, seq, kind, about, by, at, state, text, awaits?.key ?? null, awaits?.hash ?? null, proof, expires]

const fromRow = ([id, seq, kind, about, by, at, state, text, key, hash, proof, expires]: Row): Spoken =>
  ({ id, seq, kind, about, by, at, state, text, awaits: key && hash ? { key, hash } : null, proof, expires })

/** What a screen may show of words; a deed whose words are nowhere any more has been forgotten. */
export function shown(spoken: Spoken | undefined): Words {
  if (!spoken) return { state: 'forgotten' }
  if (spoken.state === 'here') return { state: 'here', text: spoken.text }
  return { state: spoken.state === 'damaged' ? 'unreadable' : 'not-yet' }
}

const isOver = ({ expires, at }: Spoken, now: number, days: number | null): boolean =>
  (expires !== 0 && expires < dayOf(now)) || (days !== null && dayOf(at + days * DAY) < dayOf(now))
const chunkOf = ({ seq }: Spoken): number => Math.floor(seq / CHUNK)

function within<K>(sets: Map<K, Set<string>>, key: K): Set<string> {
  const known = sets.get(key)
  if (known) return known
  const fresh = new Set<string>()
  sets.set(key, fresh)
  return fresh
}
