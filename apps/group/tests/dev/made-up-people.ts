import type { Card } from '@visavis/directory'
import type { MyKnock } from '../../src/lib/device/device.ts'
import { MadeUpGroup } from './made-up-group.ts'
import { MadeUpRoom } from './made-up-room.ts'
import { script } from './script.ts'

const said = () => script[(navigator.language.slice(0, 2) as keyof typeof script)] ?? script.en

export const card = (): Card => ({
  name: said().name, shortLine: said().purpose, topics: ['mental.anxiety'], audience: 'affected', languages: ['en'],
  place: { district: '', city: 'Biel', postal: '2502', country: 'CH' }, format: 'in-person', status: 'open',
  when: { series: [{ day: 2, start: 1140, end: 1230, rhythm: { kind: 'weekly', every: 2 } }], words: '', zone: 'Europe/Zurich' },
  howToCome: { way: 'knock', words: said().how },
})

export const letter = (): string => said().letter

const founding = () => ({ kind: 'found-group', alias: 'Mara', name: said().name, purpose: said().purpose, audience: 'affected', language: 'en', agreements: said().agreements })

/** A group as it is after some weeks. */
export function evening(): MadeUpRoom {
  const group = new MadeUpGroup()
  const words = said()
  group.say('a', founding())
  group.say('a', { kind: 'propose', matter: { matter: 'card', cardId: 'c1', card: card() }, closes: group.now + 9 * 86_400_000 })
  group.admit('Jonas', 'b')
  group.admit('Elif', 'c')
  group.admit('Pierre', 'd')
  const share = (by: string, text: string, wish = 'listen') => group.say(by, { kind: 'share', wish, expires: group.now + 89 * 86_400_000 }, text).id
  const mine = share('a', words.mine)
  group.say('b', { kind: 'hear', sharing: mine })
  group.say('c', { kind: 'hear', sharing: mine })
  group.say('c', { kind: 'know-this', sharing: mine }, words.feeling)
  group.say('d', { kind: 'know-this', sharing: mine }, words.otherFeeling)
  group.say('b', { kind: 'thank', sharing: mine, note: new Uint8Array(64) }, words.thanks)
  share('b', words.jonas, 'experience')
  share('c', words.elif)
  group.knock('Sam', 'e', words.knock)
  const { id } = group.say('c', { kind: 'propose', matter: { matter: 'decide', text: words.proposal }, closes: group.now + 9 * 86_400_000 })
  group.say('b', { kind: 'answer', decision: id, answer: 'worry', reason: words.worry })
  group.say('d', { kind: 'rest' })
  live(group)
  const room = new MadeUpRoom('evening', group, 'a')
  room.label = words.label
  return room
}

/** Tasks, guests, sisters, invitations, contacts: everything that goes on beside what is said. */
function live(group: MadeUpGroup): void {
  const words = said()
  group.say('b', { kind: 'introduce', line: words.line })
  group.say('b', { kind: 'show-contact' }, words.contact)
  const task = (by: string, key: string, until = group.now + 150 * 86_400_000) => {
    const { id } = group.say(by, { kind: 'name-task', name: key, key })
    group.say(by, { kind: 'take-task', task: id, until })
    return id
  }
  const tea = task('b', 'tea')
  for (const key of ['keys', 'newcomers', 'card']) task('b', key)
  task('a', 'time', group.now + 20 * 86_400_000)
  group.say('c', { kind: 'name-task', name: words.task, key: null })
  group.say('b', { kind: 'hand-on-task', task: tea, to: 'a' })
  group.say('a', { kind: 'invite', invitation: 'i1', seed: new Uint8Array(32), expires: group.now + 14 * 86_400_000, uses: 3 })
  const pass = (matter: Record<string, unknown>) => {
    const { id } = group.say('c', { kind: 'propose', matter, closes: group.now + 9 * 86_400_000 })
    for (const u of ['a', 'b', 'c', 'd']) group.say(u, { kind: 'answer', decision: id, answer: 'yes' })
  }
  pass({ matter: 'guest', guest: 'g1', as: 'guest', alias: 'Ruth', occasion: words.occasion, seed: new Uint8Array(32), until: group.now + 30 * 86_400_000 })
  group.say('a', { kind: 'bring-guest', guest: 'g1', reply: { address: new Uint8Array(32), key: new Uint8Array(8) } })
  group.say('b', { kind: 'write-to-guest', guest: 'g1' }, words.letter)
  pass({ matter: 'guest', guest: 'g2', as: 'helper', alias: 'Noor', occasion: words.helping, seed: new Uint8Array(32), until: group.now + 90 * 86_400_000 })
  pass({ matter: 'sisters', names: [words.label, words.other], opens: group.now + 14 * 86_400_000 })
  group.say('c', { kind: 'invite-to-visit', knock: 'ke' }, words.letter)
}

/** A group that has decided to end. */
export function farewell(): MadeUpRoom {
  const group = new MadeUpGroup()
  group.say('a', { ...founding(), name: said().other })
  group.say('a', { kind: 'propose', matter: { matter: 'end', on: group.now + 30 * 86_400_000, farewell: said().farewell }, closes: group.now + 9 * 86_400_000 })
  const room = new MadeUpRoom('farewell', group, 'a')
  room.label = said().other
  return room
}

/** A group that has decided to go on without the one who looks at it. */
export function removed(): MadeUpRoom {
  const group = new MadeUpGroup(10)
  group.now -= 12 * 86_400_000
  group.say('b', { ...founding(), alias: 'Jonas' })
  for (const [alias, u] of [['Elif', 'c'], ['Mara', 'a']] as const) group.admit(alias, u)
  group.say('a', { kind: 'share', wish: 'listen', expires: group.now + 89 * 86_400_000 }, said().mine)
  const { id } = group.say('b', { kind: 'propose', matter: { matter: 'review', member: 'a', line: said().agreements[2], because: said().because }, closes: group.now + 8 * 86_400_000 })
  group.say('a', { kind: 'speak', decision: id, text: said().heard })
  for (const u of ['b', 'c']) group.say(u, { kind: 'answer', decision: id, answer: 'yes' })
  group.later(9)
  group.say('b', { kind: 'settle', decision: id })
  const room = new MadeUpRoom('removed', group, 'a')
  room.label = said().label
  return room
}

/** A group of one, just begun. */
export function quiet(): MadeUpRoom {
  const group = new MadeUpGroup()
  group.say('a', { ...founding(), name: said().other })
  const room = new MadeUpRoom('quiet', group, 'a')
  room.label = said().other
  return room
}

export const knocks = (): MyKnock[] => [
  { key: 'one', slug: 'a', group: said().name, alias: 'Sam', text: said().knock, at: Date.now() - 86_400_000, state: 'to-accept', letters: [{ at: Date.now() - 3_600_000, text: said().letter, visit: true }], agreements: { name: said().name, purpose: said().purpose, lines: said().agreements }, room: null },
  { key: 'three', slug: 'c', group: said().other, alias: 'Sam', text: said().knock, at: Date.now() - 86_400_000, state: 'not-now', letters: [], agreements: null, room: null },
  { key: 'two', slug: 'b', group: said().other, alias: 'Sam', text: said().knock, at: Date.now() - 86_400_000, state: 'knocked', letters: [], agreements: null, room: null },
]
