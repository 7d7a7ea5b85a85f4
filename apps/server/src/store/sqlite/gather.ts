import type { Append, Appended } from '../store.ts'
import { packBatch, unpackAnswer, type Batch } from './batch.ts'

interface Waiting { readonly append: Append; resolve(answer: Appended): void; reject(accident: Error): void }

const mostInBatch = 512

/**
 * Group commit: whatever comes while the disk is busy goes into the next transaction together. One batch is
 * under way at a time: a second one beside it makes both smaller, and that costs more than the wait between them.
 */
export const gather = (write: (batch: Batch) => Promise<Float64Array>): ((append: Append) => Promise<Appended>) => {
  let waiting: Waiting[] = []
  let underWay = false
  let called = false

  const send = async (batch: Waiting[]): Promise<void> => {
    underWay = true
    try {
      const answers = await write(packBatch(batch.map(({ append }) => append)))
      batch.forEach(({ resolve }, index) => resolve(unpackAnswer(answers, index)))
    } catch (accident) {
      for (const { reject } of batch) reject(accident as Error)
    }
    underWay = false
    if (waiting.length > 0) call()
  }

  const flush = (): void => {
    called = false
    if (underWay || waiting.length === 0) return
    const batch = waiting.slice(0, mostInBatch)
    waiting = waiting.slice(mostInBatch)
    void send(batch)
  }

  const call = (): void => {
    if (called || underWay) return
    called = true
    setImmediate(flush)
  }

  return (append) => new Promise((resolve, reject) => {
    waiting.push({ append, resolve, reject })
    call()
  })
}
