import { expect } from 'vitest'
import { digestOf } from './digest.ts'
import type { Person } from './person.ts'

/** All of them hold the same state. */
export const expectSame = (people: Person[]): void => {
  expect(new Set(people.map(digestOf)).size).toBe(1)
}

/** The newest entry became the same to all of them. */
export const expectAll = (people: Person[], what: object): void => {
  for (const { name, seen } of people) expect({ name, ...seen.at(-1) }).toMatchObject({ name, ...what })
}
