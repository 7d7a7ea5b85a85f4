import { MadeUpGroup } from './made-up-group.ts'
import { MadeUpRoom } from './made-up-room.ts'
import { script } from './script.ts'

const day = 86_400_000
const said = () => script[(navigator.language.slice(0, 2) as keyof typeof script)] ?? script.en

/** A group that is deciding many things at once: seen by Mara, who is `a`, or by Jonas, who is `b`. */
export function deciding(key: 'deciding' | 'about-me', me: 'a' | 'b'): MadeUpRoom {
  const group = new MadeUpGroup()
  const words = said()
  group.say('a', { kind: 'found-group', alias: 'Mara', name: words.name, purpose: words.purpose, audience: 'affected', language: 'en', agreements: words.agreements })
  for (const [alias, u] of [['Jonas', 'b'], ['Elif', 'c'], ['Pierre', 'd'], ['Ruth', 'e']] as const) group.admit(alias, u)
  const propose = (by: string, matter: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    group.say(by, { kind: 'propose', matter, closes: group.now + 9 * day, ...more }).id
  const all = (decision: string) => { for (const u of ['a', 'b', 'c', 'd', 'e']) group.say(u, { kind: 'answer', decision, answer: 'yes' }) }
  all(propose('c', { matter: 'agreements', lines: words.agreements.toSpliced(2, 1, words.newLine) }))
  all(propose('d', { matter: 'rules', memoryDays: 30 }, { review: group.now + 10 * day }))
  talk(group, propose('c', { matter: 'agreements', lines: [...words.agreements.toSpliced(1, 1), words.newLine, words.otherLine] }))
  propose('d', { matter: 'rules', size: 12, methods: { admit: 'two-thirds' } })
  const no = propose('a', { matter: 'decide', text: words.proposal })
  group.say('e', { kind: 'answer', decision: no, answer: 'no', reason: words.worry })
  const review = propose('c', { matter: 'review', member: 'b', line: words.newLine, because: words.because })
  group.say('b', { kind: 'speak', decision: review, text: words.heard })
  group.say('d', { kind: 'answer', decision: review, answer: 'no' })
  group.say('c', { kind: 'pause', decision: review })
  if (key === 'about-me') group.say('d', { kind: 'pause', decision: review })
  ask(group)
  return Object.assign(new MadeUpRoom(key, group, me), { label: words.label })
}

function talk(group: MadeUpGroup, decision: string): void {
  const words = said()
  group.say('d', { kind: 'remark', decision, line: 0 }, words.remark)
  group.say('a', { kind: 'remark', decision, line: null }, words.otherRemark)
}

/** Light questions of all three kinds, one of them answered by everybody. */
function ask(group: MadeUpGroup): void {
  const words = said()
  const question = (by: string, way: string, text: string, options: string[]) =>
    group.say(by, { kind: 'ask', way, text, options, closes: group.now + 5 * day }).id
  const dates = ['2027-03-02T19:00', '2027-03-04T19:30', '2027-03-09T19:00']
  question('c', 'sense', words.sense, [])
  question('d', 'rank', words.rank, words.topics)
  question('a', 'dates', words.when, dates)
  const felt = question('b', 'sense', words.otherSense, [])
  const ranked = question('a', 'rank', words.otherRank, words.topics)
  const dated = question('e', 'dates', words.otherWhen, dates)
  for (const [n, u] of ['a', 'b', 'c', 'd'].entries()) {
    group.say(u, { kind: 'choose', question: felt, choice: [[3, 4, 3, 1][n]!] })
    group.say(u, { kind: 'choose', question: ranked, choice: [[0, 1], [1, 0], [2, 0, 1], [0, 2]][n]! })
    group.say(u, { kind: 'choose', question: dated, choice: [[2, 0, 1], [2, 2, 0], [1, 2, 2], [2, 1, 1]][n]! })
  }
}

/** Three people after a review in which one of them stayed: seen by that one. */
export function stayed(): MadeUpRoom {
  const group = new MadeUpGroup(10)
  const words = said()
  group.say('a', { kind: 'found-group', alias: 'Mara', name: words.name, purpose: words.purpose, audience: 'affected', language: 'en', agreements: words.agreements })
  for (const [alias, u] of [['Jonas', 'b'], ['Elif', 'c']] as const) group.admit(alias, u)
  const { id } = group.say('c', { kind: 'propose', matter: { matter: 'review', member: 'a', line: words.agreements[2], because: words.because }, closes: group.now + 7 * day + 7_200_000 })
  group.say('a', { kind: 'speak', decision: id, text: words.heard })
  group.say('b', { kind: 'answer', decision: id, answer: 'no' })
  group.later(8)
  for (const u of ['b', 'c']) group.say(u, { kind: 'settle', decision: id })
  return Object.assign(new MadeUpRoom('stayed', group, 'a'), { label: words.label })
}

/** Three people, and nothing to decide yet. */
export function plain(): MadeUpRoom {
  const group = new MadeUpGroup()
  const words = said()
  group.say('a', { kind: 'found-group', alias: 'Mara', name: words.name, purpose: words.purpose, audience: 'affected', language: 'en', agreements: words.agreements })
  for (const [alias, u] of [['Jonas', 'b'], ['Elif', 'c']] as const) group.admit(alias, u)
  return Object.assign(new MadeUpRoom('plain', group, 'a'), { label: words.label })
}
