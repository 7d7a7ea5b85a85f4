import type { Device, Founding, MyKnock, Room } from '../apps/group/src/lib/device/device.ts'
import { done, until } from './town.ts'

/** What a group needs to begin; the words are invented. */
export const quietWater: Founding = {
  alias: 'Anna', name: 'Stilles Wasser', purpose: 'For people who cannot sleep.', audience: 'affected', language: 'de',
  agreements: ['What is said here stays here.', 'We speak of ourselves.'],
}

const card = (name: string) => ({
  name, shortLine: 'Awake at night', topics: ['sleepapnea'], audience: 'affected', languages: ['de'],
  place: null, when: { series: [], words: 'Thursdays at seven', zone: null }, format: 'online',
  howToCome: { way: 'knock', words: 'Write a few words first.' }, status: 'open',
})

export async function foundGroup(device: Device, founding: Founding = quietWater): Promise<Room> {
  const founded = await device.found(founding)
  if (!founded.ok) throw new Error(founded.refused)
  return founded.room
}

/** Publishes the card and waits until it hangs outside; alone, acting decides. */
export async function publish(room: Room, name: string = room.view().group.name): Promise<string> {
  done(await room.publishCard(card(name)))
  return until('the card is published', () => room.view().slug)
}

export async function knockAt(device: Device, slug: string, alias: string, text: string): Promise<() => MyKnock> {
  const knocked = await device.knock({ slug, alias, text })
  if (!knocked.ok) throw new Error(knocked.refused)
  const { key } = knocked.knock
  return () => device.knocks().find((knock) => knock.key === key)!
}

/** The id under which a room knows the knock of this person, once it is here. */
export const knockOf = (room: Room, alias: string): Promise<string> =>
  until(`the knock of ${alias} is here`, () => room.view().knocks.find((knock) => knock.alias === alias)?.id)

/** Everybody in `rooms` says yes; whoever proposed already has. */
export async function admit(knock: string, [first, ...others]: [Room, ...Room[]]): Promise<void> {
  const decision = done(await first.proposeToAdmit(knock))
  for (const room of others) {
    await until('the decision reached everybody', () => room.view().group.decisions.has(decision) || room.view().group.record.has(decision))
    if (room.view().group.decisions.has(decision)) done(await room.answer(decision, 'yes'))
  }
}

/** Accepts the agreements once they lie there, and waits until the room is open. */
export async function comeIn(device: Device, knock: () => MyKnock): Promise<Room> {
  await until('the agreements lie there to read', () => knock().state === 'to-accept')
  done(await device.accept(knock().key))
  return enter(device, knock)
}

/** Waits, having accepted, until the group's devices have opened the room. */
export async function enter(device: Device, knock: () => MyKnock): Promise<Room> {
  const key = await until('the group has opened', () => knock().room)
  const room = await device.open(key)
  await until('the newcomer is in', () => device.rooms().find((each) => each.key === key)?.standing === 'in')
  return room
}

/** A whole admission, from the door to the room. */
export async function join(device: Device, slug: string, alias: string, rooms: [Room, ...Room[]], said?: { knocks: string; welcome: string }): Promise<Room> {
  const knock = await knockAt(device, slug, alias, said?.knocks ?? `I am ${alias}.`)
  const id = await knockOf(rooms[0], alias)
  if (said) done(await rooms[0].answerKnock(id, said.welcome))
  await admit(id, rooms)
  return comeIn(device, knock)
}

/** Waits until everybody has read everything and nothing waits anywhere. */
export async function allAgree(...rooms: Room[]): Promise<void> {
  await until('everybody sees the same', () => {
    const views = rooms.map((room) => room.view())
    const first = views[0]!
    return views.every(({ group, waiting }) => waiting.length === 0 && group.clock === first.group.clock
      && [...group.members.keys()].join() === [...first.group.members.keys()].join() && group.passages.size === 0)
  })
}

export const aliases = (room: Room): string[] => [...room.view().group.members.values()].map(({ alias }) => alias)
