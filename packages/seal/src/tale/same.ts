import { toHex } from '@visavis/wire'
import { expect } from 'vitest'
import { stateDigest } from '../reading/state.ts'
import type { Person } from './person.ts'

/** The state somebody holds, as eight bytes of hex; their standing when they hold none. */
export const digestOf = ({ reader }: Person): string => {
  const tip = reader.tip()
  return tip ? toHex(stateDigest(tip.state, tip.state.book.freeze())) : reader.standing
}

/** All of them hold the same state. */
export const expectSame = (people: Person[]): void => {
  expect(new Set(people.map(digestOf)).size).toBe(1)
}

/** The newest entry became the same to all of them. */
export const expectAll = (people: Person[], what: object): void => {
  for (const { name, seen } of people) expect({ name, ...seen.at(-1) }).toMatchObject({ name, ...what })
}
