import { once } from 'node:events'
import { createGzip } from 'node:zlib'

/** A text that grows and is packed while it does, so that a long list never lies in memory as it is. */
export interface Packing {
  write(text: string): Promise<void>
  end(): Promise<Buffer>
}

const atOnce = 64 * 1024

export function openPacking(): Packing {
  const gzip = createGzip({ level: 6 })
  const parts: Buffer[] = []
  gzip.on('data', (part: Buffer) => parts.push(part))
  let waiting = ''
  const flush = async () => {
    const text = waiting
    waiting = ''
    if (!gzip.write(text)) await once(gzip, 'drain')
  }
  return {
    async write(text) {
      waiting += text
      if (waiting.length >= atOnce) await flush()
    },
    async end() {
      await flush()
      const ended = once(gzip, 'end')
      gzip.end()
      await ended
      return Buffer.concat(parts)
    },
  }
}
