import { choosersOf, isChoosing } from '@visavis/group'
import type { Group, Split } from '@visavis/group'
import type { Errand, Known } from '../errands/errands.ts'
import type { Gone } from '../errands/go.ts'
import type { KnockRecord } from '../knock/record.ts'
import type { Inside } from '../room/inside.ts'
import { bookOf } from '../room/inside.ts'
import { foundSister, myChoice, sayItLives } from './found.ts'
import { isAnnounced } from './mark.ts'
import { notWelcomed, welcomeChoosers } from './welcome.ts'

/** Two who found at once would be two groups: each next one waits so many times longer than for another errand. */
const PATIENCE = 6

/** Sister groups whose day has come: the first who chose one founds it; whoever founded lets in who is missing, and says that it lives. */
export async function sisterErrands(inside: Inside, { group, me }: Known): Promise<Errand[]> {
  const errands = await Promise.all([...group.splits.values()].map(async (split): Promise<Errand[]> => {
    const mine = myChoice(inside, split.id)
    const place = split.choices.find(({ u }) => u === me)?.sister ?? null
    if (!mine || place !== mine.sister!.place || isChoosing(group, split)) return []
    if (mine.room !== null) return mine.sister!.founded ? toWelcome(inside, split, mine) : []
    return [...toFound(inside, group, split, mine), ...await toEnter(inside, group, split, mine)]
  }))
  return [...errands.flat(), ...choicesToForget(inside, group)]
}

/** The group no longer speaks of that split: the keys of a choice that came to nothing are of no use. */
function choicesToForget({ home, record }: Inside, group: Group): Errand[] {
  const { knocks } = home.beside ?? {}
  const over = knocks?.all().filter(({ sister, room }) => sister?.of === record.key && room === null && !group.splits.has(sister.split)) ?? []
  return over.map(({ key }) => ({ errand: 'more', key: `choice ${key}`, mine: true, go: () => underWay(knocks!.inTurn(() => knocks!.drop(key))) }))
}

function toFound(inside: Inside, group: Group, split: Readonly<Split>, mine: KnockRecord): Errand[] {
  const place = mine.sister!.place
  if (mine.accepted !== null || split.lives.some(({ sister }) => sister === place)) return []
  const turn = choosersOf(split, place).findIndex(({ u }) => u === inside.identity.u)
  return [{ errand: 'more', key: `found ${split.id} ${place}`, mine: true, turn: turn * PATIENCE, go: () => underWay(foundSister(inside, group, split, mine)) }]
}

/** Somebody who chose it says that it lives: what was written to me from there is read, or read again. */
async function toEnter(inside: Inside, group: Group, split: Readonly<Split>, mine: KnockRecord): Promise<Errand[]> {
  const { follow } = inside.home.beside!
  const lives = split.lives.filter(({ sister }) => sister === mine.sister!.place).length
  if (lives === 0 || mine.accepted !== null) return []
  if (mine.agreements && await isAnnounced(group, mine.sister!, mine.agreements.logId)) return []
  return [{ errand: 'more', key: `enter ${split.id} ${lives}`, mine: true, go: () => underWay(follow(mine)) }]
}

async function toWelcome(inside: Inside, split: Readonly<Split>, mine: KnockRecord): Promise<Errand[]> {
  const { place } = mine.sister!
  const choices = choosersOf(split, place)
  const there = inside.home.beside!.rooms.list().some(({ key, standing }) => key === mine.room && standing === 'in')
  if (!there) return []
  const sister = (await inside.home.beside!.rooms.enter(mine.room!)).inside
  const missing = notWelcomed(bookOf(sister)!.read(), choices)
  const isSaid = split.lives.some(({ by }) => by === inside.identity.u)
  return [
    ...(missing.length > 0 ? [{ errand: 'more' as const, key: `welcome ${split.id} ${missing.length}`, mine: true, go: () => underWay(welcomeChoosers(inside, sister, split, place)) }] : []),
    ...(isSaid ? [] : [{ errand: 'more' as const, key: `lives ${split.id}`, mine: true, go: () => underWay(sayItLives(inside, sister, split.id, place)) }]),
  ]
}

/** Goes on by itself: it says things in turn, and errands are looked at in turn. */
async function underWay(what: Promise<unknown>): Promise<Gone> {
  void what.catch(() => {})
  return { ok: true, inputs: [] }
}
