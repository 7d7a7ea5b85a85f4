import type { Change } from '../index.ts'
import { House, Person } from './person.ts'

/** Founds a log and lets the others in, one after the other, the way the smallest book wants it. Everybody has read everything at the end. */
export const circleOf = async (house: House, first: string, ...others: string[]): Promise<Person[]> => {
  const founder = await Person.named(first)
  house.append(await founder.found())
  await founder.read(house)
  const inside = [founder]
  for (const name of others) inside.push(await letIn(house, inside, await Person.named(name)))
  return inside
}

/** Asks for somebody, gets the yes it needs, rekeys, and has the newcomer announce their device. */
export const letIn = async (house: House, inside: Person[], newcomer: Person): Promise<Person> => {
  await askFor(house, inside, newcomer)
  const [host] = inside as [Person]
  house.append(await host.rekey())
  await everybody(house, inside, newcomer)
  house.append(await newcomer.pen().device(newcomer.now()))
  await everybody(house, inside, newcomer)
  return newcomer
}

/** Asks for somebody and gives the yes that is needed, without the rekey. */
export const askFor = async (house: House, inside: Person[], newcomer: Person): Promise<void> => {
  const [host, second] = inside as [Person, Person?]
  const { u, record } = newcomer.identity
  const asked = house.append(await host.deed({ kind: 'ask', u, record }))
  await everybody(house, inside)
  if (!second) return
  house.append(await second.deed({ kind: 'yes', on: host.seen.find(({ seq }) => seq === asked.seq)?.id ?? '' }))
  await everybody(house, inside)
}

/** All of them read on. */
export const everybody = async (house: Pick<House, 'log'>, ...people: (Person | Person[])[]): Promise<void> => {
  for (const person of people.flat()) await person.read(house)
}

/** The change that would let somebody in, whether it is due or not. */
export const admitting = ({ identity: { u, record } }: Person, cause: string): Change => ({ cause, joins: { u, record }, leaves: null })
