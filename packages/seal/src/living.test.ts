import { describe, expect, it } from 'vitest'
import { circleOf, everybody } from './tale/circle.ts'
import { House, Person } from './tale/person.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a small group', () => {
  it('Mara founds it, Tom and Aylin come in, all three hear each other', async () => {
    const house = new House()
    const [mara, tom, aylin] = await circleOf(house, 'Mara', 'Tom', 'Aylin') as [Person, Person, Person]
    house.append(await aylin.say('I have not slept for a week'))
    await everybody(house, mara, tom, aylin)
    for (const person of [mara, tom, aylin]) {
      const last = person.seen.at(-1)
      expect(last).toMatchObject({ void: null, refused: null, by: aylin.identity.u, kind: 'deed', alarms: [] })
      expect(last?.words.state === 'here' && text(last.words.bytes)).toBe('I have not slept for a week')
      expect(person.seen.filter((taken) => taken.alarms.length)).toEqual([])
      expect(person.reader.members.map(({ u }) => u)).toEqual([mara, tom, aylin].map(({ identity }) => identity.u).toSorted())
    }
  })
})
