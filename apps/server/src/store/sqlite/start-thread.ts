import { Worker } from 'node:worker_threads'
import type { Call, Reply, ThreadOrders } from './calls.ts'

/** A running thread: ask it, and close it. Rejects with the accident's message. */
export interface Thread {
  ask<Answer>(question: Call['question'], moved?: ArrayBuffer[]): Promise<Answer>
}

interface Waiting { resolve(answer: unknown): void; reject(accident: Error): void }

/** Starts a thread and waits until its file is open. */
export const startThread = async (orders: ThreadOrders): Promise<Thread> => {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: orders })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: Error | null = null

  worker.on('message', (reply: Reply) => {
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('wrong' in reply) asker?.reject(new Error(reply.wrong))
    else asker?.resolve(reply.answer)
  })
  const end = (accident: Error): void => {
    ended = accident
    for (const asker of waiting.values()) asker.reject(accident)
    waiting.clear()
  }
  worker.on('exit', () => end(new Error('the store is closed')))
  worker.on('error', end)

  await new Promise((resolve, reject) => waiting.set(0, { resolve, reject }))
  // A house whose store has broken down must not stand on: the process ends, and what was acknowledged is on the disk.
  worker.on('error', (accident) => process.nextTick(() => { throw accident }))
  return {
    ask: <Answer>(question: Call['question'], moved: ArrayBuffer[] = []) => new Promise<Answer>((resolve, reject) => {
      if (ended) return reject(ended)
      last += 1
      waiting.set(last, { resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage({ id: last, question } satisfies Call, moved)
    }),
  }
}
