import { expect, it } from 'vitest'
import { circleOf, everybody } from './tale/circle.ts'
import { flipped } from './tale/mischief.ts'
import { House, type Person } from './tale/person.ts'
import { digestOf } from './tale/digest.ts'

it('an entry with any byte changed has no effect, whatever it is: a deed with words, a new device, a rekey', async () => {
  const house = new House()
  const [mara, tom] = (await circleOf(house, 'Mara', 'Tom')) as [Person, Person]
  const entries = [await tom.say('every word counts'), await tom.pen().device(tom.now()), await tom.rekey(null)]
  const before = digestOf(mara)
  for (const { entry } of entries) {
    for (let at = 0; at < entry.length; at += 1) house.append({ entry: flipped(entry, at, 1 << (at % 8)), words: null })
  }
  await everybody(house, mara)
  const bent = mara.seen.slice(-house.log.length).filter(({ seq }) => seq >= house.log.length - entries.reduce((sum, { entry }) => sum + entry.length, 0))
  expect(bent.filter((taken) => taken.void === null)).toEqual([])
  for (const { void: reason } of bent) expect(['malformed', 'stale-epoch', 'future-epoch', 'cannot-open']).toContain(reason)
  expect(digestOf(mara)).toBe(before)
})
