import { describe, expect, it } from 'vitest'
import { encode } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import { readToGuest, writeToGuest } from '../guests/to-guest.ts'
import type { ToGuest } from '../guests/to-guest.ts'
import { readInvitation, writeInvitation } from '../invitations/letter.ts'
import type { InvitationLetter } from '../invitations/letter.ts'
import { readToGroup, writeToGroup } from './to-group.ts'
import type { ToGroup } from './to-group.ts'
import { readToStranger, writeToStranger } from './to-stranger.ts'
import type { ToStranger } from './to-stranger.ts'

const [some, key, reply] = [new Uint8Array(32), new Uint8Array(1216), { address: new Uint8Array(32), key: new Uint8Array(1216) }]
const knock = '0f'.repeat(16)

const toGroup: ToGroup[] = [
  { letter: 'knock', alias: 'Nora', text: 'May I?', u: knock, record: key, reply, invitation: null },
  { letter: 'knock', alias: 'Nora', text: '', u: knock, record: key, reply, invitation: 'by a link' },
  { letter: 'acceptance', knock, by: some, over: 'all of it', sig: new Uint8Array(64) },
  { letter: 'waiting', knock },
  { letter: 'guest', guest: 'Gerda', reply },
  { letter: 'from-guest', guest: 'Gerda', signed: key },
]
const toStranger: ToStranger[] = [
  { letter: 'answer', knock, at: 1, text: 'Come.' },
  { letter: 'visit', knock, at: 1, text: 'On Thursday.' },
  { letter: 'not-now', knock, at: 1 },
  { letter: 'agreements', knock, logId: new Uint8Array(16), name: 'Stilles Wasser', purpose: 'To sleep.', lines: ['One.'], letterbox: reply },
  { letter: 'come-in', knock, logId: new Uint8Array(16), seq: 4, chain: some, token: some },
]
const toGuest: ToGuest[] = [
  { letter: 'to-guest', guest: 'Gerda', at: 1, text: 'On Thursday?' },
  { letter: 'process', guest: 'Gerda', day: 3, members: 4, resting: 1, decisions: [['admit', 2]], tasksTaken: 1, tasksFree: 2, agreementsAdopted: 1, ending: 0 },
  { letter: 'over', guest: 'Gerda' },
]
const invitations: InvitationLetter[] = (['member', 'welcome', 'guest', 'helper'] as const).map((as) =>
  ({ letter: 'invitation', id: 'x', as, group: 'Stilles Wasser', purpose: 'To sleep.', agreements: ['One.'], occasion: '', alias: '', until: 9, letterbox: reply, epoch: 2, day: 3 }))

/** Every kind of letter, with what writes and what reads it. */
const posts: [string, readonly object[], (letter: never) => Uint8Array, (bytes: Uint8Array) => object | null][] = [
  ['to a group', toGroup, writeToGroup, readToGroup],
  ['to somebody at the door', toStranger, writeToStranger, readToStranger],
  ['to a guest', toGuest, writeToGuest, readToGuest],
  ['behind a link', [...invitations, { letter: 'over' }], writeInvitation, readInvitation],
]

describe.each(posts)('letters %s', (_name, letters, write, read) => {
  it('say what was written', () => {
    for (const letter of letters) expect(read(write(letter as never))).toEqual(letter)
  })

  it('are none when anything is missing, added or of another kind', () => {
    for (const letter of letters) {
      expect(read(encode({ ...letter, more: 1 } as unknown as Value))).toBeNull()
      for (const name of Object.keys(letter)) {
        expect(read(encode(Object.fromEntries(Object.entries(letter).filter(([each]) => each !== name)) as Value))).toBeNull()
        expect(read(encode({ ...letter, [name]: true } as unknown as Value))).toBeNull()
      }
    }
  })

  it('are none when they are rubbish', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(40), encode('over'), encode(null), encode([]), encode({}), Uint8Array.of(0xbf, 0xff)]) expect(read(bytes)).toBeNull()
  })
})
