import type { Channel, Locks } from '../apps/group/src/lib/device/device.ts'

type Heard = (message: unknown) => void
type Waiting = { go: () => void; signal: AbortSignal | undefined }

/** A browser's locks and channels, pretended: one lock, one holder, messages between tabs as copies, in later turns. */
export function oneBrowser() {
  const ears = new Map<Channel, Heard>()
  const line: Waiting[] = []
  let held: { release: () => void } | null = null
  let deaf: Channel | null = null
  const next = () => {
    if (held) return
    const waiting = line.shift()
    if (waiting?.signal?.aborted) next()
    else waiting?.go()
  }
  const locks: Locks = {
    request: <T>(_: string, { signal }: { signal?: AbortSignal }, what: () => Promise<T>) => new Promise<T>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('aborted')))
      line.push({
        signal,
        go: () => {
          const mine = { release: () => { if (held === mine) { held = null; next() } } }
          held = mine
          what().then(resolve, reject).finally(mine.release)
        },
      })
      next()
    }),
  }
  const channel = (): Channel => {
    const mine: Channel = {
      post: (message) => {
        const copy = structuredClone(message)
        for (const [other, heard] of ears) if (other !== mine) queueMicrotask(() => { if (other !== deaf) heard(copy) })
      },
      listen: (heard) => void ears.set(mine, heard),
      close: () => void ears.delete(mine),
    }
    return mine
  }
  return {
    locks, channel,
    holders: () => (held ? 1 : 0),
    /** The tab that opened first hears nothing any more, but still holds the lock. */
    freeze: (_tab: unknown) => { deaf = [...ears.keys()][0] ?? null },
    /** The tab that holds the lock is gone without a word. */
    kill: () => held?.release(),
  }
}
