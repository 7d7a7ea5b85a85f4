import { expect, it } from 'vitest'
import { openReader, type OpenBook } from './index.ts'
import { circleOf, everybody } from './tale/circle.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { openSmallBook } from './tale/small-book.ts'

/** A book of the smallest group, of a program that understands no more than two things said. */
const olderBook: OpenBook = (snapshot) => {
  const book = openSmallBook(snapshot)
  const isBehind = () => (book.freeze() as unknown as { spoken: number }).spoken >= 2
  const freeze = () => {
    if (isBehind()) throw new Error('only a newer program can say where this group stands')
    return book.freeze()
  }
  return { ...book, freeze, keep: () => book.freeze(), needsNewerProgram: isBehind }
}

it('a reader stops at the very entry after which its book needs a newer program, and reads nothing further', async () => {
  const house = new House()
  const [mara, tom] = await circleOf(house, 'Mara', 'Tom') as [Person, Person]
  for (const words of ['one', 'two']) house.append(await mara.say(words))
  await everybody(house, mara, tom)
  const stop = house.log.length
  house.append(await tom.rekey(null))
  await everybody(house, mara, tom)
  for (let n = 0; n < 70; n += 1) {
    house.append(await mara.say())
    await everybody(house, mara)
  }
  const reader = openReader({ logId: LOG_ID, openBook: olderBook, identity: mara.identity })
  const taken = await reader.takeMany(house.log)
  expect([taken.length, reader.next, taken.flatMap(({ alarms }) => alarms)]).toEqual([stop, stop, []])
  expect(await reader.takeMany(house.log.slice(stop))).toEqual([])
  await expect(reader.take(house.log[stop]!)).rejects.toThrow('newer program')
  expect([reader.next, reader.epoch]).toEqual([stop, mara.reader.epoch - 1])
  const newer = openReader({ logId: LOG_ID, openBook: openSmallBook, identity: mara.identity })
  expect((await newer.takeMany(house.log)).length).toBe(house.log.length)
  expect(newer.epoch).toBe(mara.reader.epoch)
})
