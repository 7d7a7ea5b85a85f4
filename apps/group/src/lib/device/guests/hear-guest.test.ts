import { describe, expect, it } from 'vitest'
import { sealLetter, xwingPublic } from '@visavis/seal'
import { hearGuest } from './hear-guest.ts'
import { myGuest } from './record.ts'
import type { GuestRecord } from './record.ts'
import { writeToGuest } from './to-guest.ts'
import type { ToGuest } from './to-guest.ts'

const seed = new Uint8Array(32).fill(3)
const hugo: GuestRecord = {
  key: 'k', at: 0, secret: '', id: 'Hugo', as: 'helper', group: 'Stilles Wasser', alias: 'Hugo', occasion: 'To help us begin.', until: 1000,
  signs: seed, replySeed: seed, readSecret: seed, letterbox: { address: seed, key: seed }, letters: [], process: null, over: false, out: [],
}
const week = (day: number, members: number): ToGuest =>
  ({ letter: 'process', guest: 'Hugo', day, members, resting: 0, decisions: [['admit', 1]], tasksTaken: 0, tasksFree: 0, agreementsAdopted: 1, ending: 0 })

async function heard(guest: GuestRecord, ...letters: ToGuest[]): Promise<GuestRecord> {
  let now = guest
  for (const letter of letters) now = await hearGuest(now, await sealLetter(await xwingPublic(seed), writeToGuest(letter), (size) => new Uint8Array(size).fill(1))) ?? now
  return now
}

describe('a guest hears', () => {
  it('each letter once, also when two devices sent it', async () => {
    const letter: ToGuest = { letter: 'to-guest', guest: 'Hugo', at: 5, text: 'Hello' }
    expect((await heard(hugo, letter, letter)).letters).toEqual([{ at: 5, text: 'Hello', mine: false, id: '' }])
  })

  it('how it goes, once a week, and of one week the first', async () => {
    const now = await heard(hugo, week(4, 3), week(4, 9), week(11, 4), week(4, 5))
    expect(now.process).toMatchObject({ week: '1970-01-12', members: 4, decisions: { admit: 1 }, agreementsAdopted: true, ending: false })
  })

  it('nothing of that when they are no helper, and nothing meant for another', async () => {
    expect((await heard({ ...hugo, as: 'guest' }, week(4, 3))).process).toBeNull()
    expect(await heard(hugo, { letter: 'to-guest', guest: 'Gerda', at: 5, text: 'Hello' }, { letter: 'over', guest: 'Gerda' })).toEqual(hugo)
    expect(await hearGuest(hugo, new Uint8Array(2000))).toBeNull()
  })

  it('that it is over, by a letter or by the time', async () => {
    expect(myGuest(await heard(hugo, { letter: 'over', guest: 'Hugo' }), 5).state).toBe('over')
    expect([myGuest(hugo, 999).state, myGuest(hugo, 1000).state]).toEqual(['here', 'over'])
  })
})
