import { encodeAsked, MOST } from '@visavis/wire'
import type { Asked, Told } from '@visavis/wire'
import type { Live } from '../ports.ts'

/** An append on its way; the line gives it its number. */
export type Appending = Omit<Extract<Asked, { ask: 'append' }>, 'ask' | 'n'>
/** What the house says to it. */
export type Answer = Extract<Told, { tell: 'appended' | 'declined' }>

/** The appends that wait for their answer on one line. */
export interface Waiting {
  /** Sends it: resolves with what the house says, or with null when the line ends before, or this is too large for a frame. */
  send(live: Live, appending: Appending): Promise<Answer | null>
  heard(answer: Answer): void
  /** The line is down: nobody knows whether the house has them. */
  giveUp(): void
}

export function openWaiting(): Waiting {
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let last = 0
  return {
    send: async (live, appending) => {
      const n = last += 1
      const frame = encodeAsked({ ask: 'append', n, ...appending })
      if (frame.length > MOST.asked) return null
      return new Promise((resolve) => {
        waiting.set(n, resolve)
        live.send(frame)
      })
    },
    heard: (answer) => {
      waiting.get(answer.n)?.(answer)
      waiting.delete(answer.n)
    },
    giveUp: () => {
      for (const resolve of waiting.values()) resolve(null)
      waiting.clear()
    },
  }
}

export const isAnswer = (told: Told): told is Answer => told.tell === 'appended' || told.tell === 'declined'
