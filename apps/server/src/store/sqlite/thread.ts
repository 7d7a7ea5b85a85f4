import { parentPort, workerData } from 'node:worker_threads'
import type { Asked, Call, Reply, ThreadOrders, Written } from './calls.ts'
import { openReading, openWriting } from './roles.ts'

const orders = workerData as ThreadOrders
const door = parentPort!
const role = orders.role === 'write' ? openWriting(orders) : openReading(orders)

const answer = (question: Call['question']): unknown => {
  if (question.ask !== 'close') return role.answer(question as Written & Asked)
  role.close()
  return null
}

door.on('message', ({ id, question }: Call) => {
  try {
    door.postMessage({ id, answer: answer(question) } satisfies Reply)
  } catch (error) {
    door.postMessage({ id, wrong: error instanceof Error ? error.message : 'unknown' } satisfies Reply)
  }
  if (question.ask === 'close') door.close()
})
door.postMessage({ id: 0, answer: null } satisfies Reply)
