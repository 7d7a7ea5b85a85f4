import fc from 'fast-check'
import { expect, it } from 'vitest'
import { admitting, circleOf, everybody } from './tale/circle.ts'
import { digestOf } from './tale/digest.ts'
import { deed, flipped, forge, forgeRekey } from './tale/mischief.ts'
import { House, Person } from './tale/person.ts'
import type { Sealed } from './index.ts'

const RUNS = 15

type Sendable = Pick<Sealed, 'entry' | 'words'>

/** One run: three honest people and Mallory, a house that meddles, newcomers who may come in. */
interface World {
  house: House
  honest: Person[]
  mallory: Person
  kept: Sendable[]
  strangers: Person[]
}

type Step = (world: World, pick: number) => Promise<Sendable | null>

const one = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T
const inside = ({ honest }: World): Person[] => honest.filter(({ reader }) => reader.standing === 'in')
const asked = ({ honest }: World, pick: number): string => one(honest.flatMap(({ seen }) => seen.filter((taken) => taken.deed?.kind === 'ask').map(({ id }) => id ?? '')), pick) ?? ''

const steps: Record<string, Step> = {
  letIn: async (world, pick) => {
    const newcomer = one(world.strangers, pick)
    const [host, other] = inside(world) as [Person, Person]
    if (!other || newcomer.reader.standing !== 'waiting') return null
    const { u, record } = newcomer.identity
    const ask = await host.deed({ kind: 'ask', u, record })
    await post(world, ask)
    await post(world, await other.deed({ kind: 'yes', on: ask.id }))
    return steps['rekey']?.(world, pick) ?? null
  },
  say: (world, pick) => one(inside(world), pick).say(`word ${pick}`),
  ask: (world, pick) => {
    const { u, record } = one(world.strangers, pick).identity
    return one(inside(world), pick).deed({ kind: 'ask', u, record })
  },
  yes: (world, pick) => one(inside(world), pick).deed({ kind: 'yes', on: asked(world, pick) }),
  leave: (world, pick) => (inside(world).length > 2 ? one(inside(world), pick).deed({ kind: 'leave' }) : Promise.resolve(null)),
  rekey: async (world, pick) => {
    const by = one(inside(world), pick)
    const due = by.reader.due().filter(({ leaves }) => leaves !== by.identity.u)
    return by.rekey(due[0] ?? null)
  },
  announce: async (world, pick) => {
    const newcomer = inside(world).find(({ reader, device }) => !reader.knowsDevice(device.publicKey))
    return newcomer ? newcomer.pen().device(newcomer.now()) : one(inside(world), pick).say()
  },
  keep: async (world, pick) => {
    world.kept.push(await one(inside(world), pick).say('held back'))
    return null
  },
  late: async ({ kept }) => kept.pop() ?? null,
  again: async ({ house }, pick) => one(house.log, pick),
  bent: async ({ house }, pick) => ({ entry: flipped(one(house.log, pick).entry, pick % 300), words: null }),
  rubbish: async (_, pick) => ({ entry: Uint8Array.from({ length: pick % 600 }, (__, i) => (i * pick) & 255), words: null }),
  undecided: ({ mallory, strangers }, pick) => forgeRekey(mallory, admitting(one(strangers, pick), 'decision:none')),
  throwOut: (world, pick) => forgeRekey(world.mallory, { cause: 'leave:none', joins: null, leaves: one(inside(world), pick).identity.u }),
  badWrap: ({ mallory }, pick) => forgeRekey(mallory, mallory.reader.due()[0] ?? null, (draft) => ({ ...draft, part: { ...draft.part, wraps: draft.part.wraps.map((wrap, i) => (i === pick % draft.part.wraps.length ? { ...wrap, ct: flipped(wrap.ct, pick % 1120) } : wrap)) } })),
  noSnapshot: ({ mallory }) => forgeRekey(mallory, mallory.reader.due()[0] ?? null, (draft) => ({ ...draft, part: { ...draft.part, snapshot: draft.part.snapshot ? null : new Uint8Array(300) } })),
  fakeHead: ({ mallory }, pick) => forge(mallory, { pc: new Uint8Array(32).fill(pick & 255) }),
  fakeState: ({ mallory }) => forge(mallory, { st: new Uint8Array(8).fill(9) }),
  fakeNumber: ({ mallory }, pick) => forge(mallory, { n: pick % 50 }),
  badDeed: ({ mallory }, pick) => forge(mallory, { act: deed(one(['shout', 'found', 'yes', 'leave!'], pick), { attest: pick % 2 ? 1 : null }) }),
  hygiene: ({ mallory }) => forgeRekey(mallory, null),
}

const play = async (moves: readonly [string, number][]): Promise<World> => {
  const house = new House()
  const people = await circleOf(house, 'Mara', 'Tom', 'Mallory')
  const world: World = { house, honest: people.slice(0, 2), mallory: people[2] as Person, kept: [], strangers: [await Person.named('Nora'), await Person.named('Ben')] }
  for (const [name, pick] of moves) {
    if (!inside(world).length || world.mallory.reader.standing !== 'in') break
    const sent = await (steps[name] as Step)(world, pick)
    if (sent) await post(world, sent)
  }
  return world
}

const post = async (world: World, sent: Sendable): Promise<void> => {
  world.house.append(sent)
  await everybody(world.house, world.honest, world.mallory, world.strangers)
  for (const stranger of world.strangers) if (!world.honest.includes(stranger) && mayBeTrusted(world, stranger)) world.honest.push(stranger)
}

// A newcomer is one of us once those inside took them in; until then a forged admission may keep them guessing.
const mayBeTrusted = ({ honest }: World, { identity, reader }: Person): boolean => reader.standing === 'in' && (honest[0]?.reader.members.some(({ u }) => u === identity.u) ?? false)

it('whatever Mallory and the house do, all honest people hold the same state, and those who come back with their keys alone too', async () => {
  const often = ['letIn', 'letIn', 'ask', 'yes', 'yes', 'rekey', 'announce', 'announce', 'say']
  const move = fc.tuple(fc.constantFrom(...Object.keys(steps), ...often), fc.nat(5000))
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 6, maxLength: 22 }), async (moves) => {
      const world = await play(moves)
      const people = inside(world)
      expect(new Set(people.map(digestOf)).size).toBeLessThanOrEqual(1)
      const [mara] = people.filter(({ name }) => name === 'Mara')
      if (!mara) return
      const again = await Person.named('Mara', 'new phone')
      await again.read(world.house)
      expect(digestOf(again)).toBe(digestOf(mara))
      expect(again.reader.chain).toEqual(mara.reader.chain)
    }),
    { numRuns: RUNS },
  )
}, 300_000)
