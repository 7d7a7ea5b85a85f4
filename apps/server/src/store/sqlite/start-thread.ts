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

  worker.on('message', (reply: Reply) => {
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('wrong' in reply) asker?.reject(new Error(reply.wrong))
    else asker?.resolve(reply.answer)
  })
  const ended = (accident: Error) => {
    for (const asker of waiting.values()) asker.reject(accident)
    waiting.clear()
  }
  worker.on('error', ended)
  worker.on('exit', () => ended(new Error('the store is closed')))

  await new Promise((resolve, reject) => waiting.set(0, { resolve, reject }))
  return {
    ask: <Answer>(question: Call['question'], moved: ArrayBuffer[] = []) => new Promise<Answer>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage({ id: last, question } satisfies Call, moved)
    }),
  }
}
