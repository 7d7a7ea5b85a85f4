import type { Append, Appended, Epoch, Forgot, Kept, LogKey, Page, Stretch } from '../store.ts'

interface Written { readonly at: number; readonly entry: Uint8Array; words: Words | null }
interface Words { readonly bytes: Uint8Array; readonly forget: Uint8Array; readonly expires: number }
interface Log { readonly entries: Written[]; readonly places: Map<string, number>; readonly epochs: Epoch[]; ends: number | null }

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const copy = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes)

/** The logs, in memory. */
export const openLogs = () => {
  const logs = new Map<LogKey, Log>()

  const put = (log: Log, name: string, append: Append): Appended => {
    const { entries, places, epochs } = log
    const { at, entry, words, forget, expires, epoch } = append
    const seq = entries.length
    entries.push({ at, entry: copy(entry), words: words && forget && { bytes: copy(words), forget: copy(forget), expires } })
    places.set(name, seq)
    if (append.goesOn) log.ends = null
    if (epoch) epochs.push({ epoch: epoch.epoch, token: copy(epoch.token), seq, at })
    return { kind: 'added', seq, at }
  }

  const append = (asked: Append): Appended => {
    const name = Buffer.from(asked.hash).toString('hex')
    const log = logs.get(asked.log)
    if (!log) return asked.founding ? put(found(asked.log), name, asked) : { kind: 'unknown' }
    const seq = log.places.get(name)
    if (asked.founding && seq !== 0) return { kind: 'taken' }
    if (seq !== undefined) return { kind: 'known', seq, at: log.entries[seq]!.at }
    const head = log.entries.length
    return asked.ifHead === null || asked.ifHead === head ? put(log, name, asked) : { kind: 'head-moved', head }
  }

  const found = (key: LogKey): Log => {
    const log: Log = { entries: [], places: new Map(), epochs: [], ends: null }
    logs.set(key, log)
    return log
  }

  return {
    append,
    read: (key: LogKey, stretch: Stretch): Page | null => {
      const log = logs.get(key)
      return log ? { head: log.entries.length, ends: log.ends, entries: cut(log.entries, stretch) } : null
    },
    epochs: (key: LogKey): readonly Epoch[] | null => logs.get(key)?.epochs.slice() ?? null,
    forget: (key: LogKey, seq: number, forget: Uint8Array): Forgot => {
      const entry = logs.get(key)?.entries[seq]
      if (!entry?.words) return 'nothing'
      if (!same(entry.words.forget, forget)) return 'wrong'
      entry.words = null
      return 'dropped'
    },
    end: (key: LogKey, day: number | null): boolean => {
      const log = logs.get(key)
      if (log) log.ends = day
      return log !== undefined
    },
    erase: (day: number): LogKey[] => {
      const ended = [...logs].filter(([, { ends }]) => ends !== null && ends < day).map(([key]) => key)
      for (const key of ended) logs.delete(key)
      return ended
    },
    sweep: (day: number): number => {
      const expired = [...logs.values()].flatMap(({ entries }) => entries).filter(({ words }) => words && !isKept(words, day))
      for (const entry of expired) entry.words = null
      return expired.length
    },
  }
}

const isKept = ({ expires }: Words, day: number): boolean => expires === 0 || expires >= day

const cut = (entries: readonly Written[], { from, before, most, bytes, day }: Stretch): Kept[] => {
  const page: Kept[] = []
  let taken = 0
  for (let seq = from; seq < Math.min(before, entries.length) && page.length < most; seq += 1) {
    const { at, entry, words } = entries[seq]!
    const kept = words && isKept(words, day) ? words.bytes : null
    taken += entry.length + (kept?.length ?? 0)
    if (taken > bytes && page.length > 0) break
    page.push({ seq, at, entry, words: kept })
  }
  return page
}
