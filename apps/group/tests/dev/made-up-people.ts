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
  const room = new MadeUpRoom('evening', group, 'a')
  room.label = words.label
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
  { key: 'one', slug: 'a', group: said().name, alias: 'Sam', text: said().knock, at: Date.now() - 86_400_000, state: 'to-accept', letters: [{ at: Date.now() - 3_600_000, text: said().letter }], agreements: { name: said().name, purpose: said().purpose, lines: said().agreements }, room: null },
  { key: 'two', slug: 'b', group: said().other, alias: 'Sam', text: said().knock, at: Date.now() - 86_400_000, state: 'knocked', letters: [], agreements: null, room: null },
]
