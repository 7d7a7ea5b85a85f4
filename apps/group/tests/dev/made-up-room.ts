import { awaitsAnswerOf, mayDo, pausedUntil } from '@visavis/group'
import type { Matter } from '@visavis/group'
import type { Outcome, Room, SpokenDeed } from '../../src/lib/device/device.ts'
import type { KnockView, RemarkView, RoomView, SharingView, Words } from '../../src/lib/device/view.ts'
import { contactsOf, doorsOf } from './made-up-doors.ts'
import type { MadeUpGroup } from './made-up-group.ts'

const day = 86_400_000

/** One person's room in a made-up group, behind the same door as the real one. */
export class MadeUpRoom {
  label = ''
  #listeners = new Set<() => void>()
  readonly key: string
  readonly me: string
  readonly group: MadeUpGroup

  constructor(key: string, group: MadeUpGroup, me: string) {
    this.key = key
    this.group = group
    this.me = me
  }

  get #words() {
    return (id: string): Words => (this.group.words.has(id) ? { state: 'here', text: this.group.words.get(id)! } : { state: 'forgotten' })
  }

  view = (): RoomView => {
    const group = this.group.book.read()
    const sharings = this.#sharings()
    const knocks = this.#knocks()
    return {
      key: this.key, label: this.label, standing: group.members.has(this.me) ? 'in' : 'out', group, me: this.me, sharings, knocks,
      today: {
        knocks: knocks.filter(({ state, answers }) => state === 'open' && !answers.length).map(({ id }) => id),
        decisions: awaitsAnswerOf(group, this.me).map(({ id }) => id),
        sharings: sharings.filter((one) => !one.mine && !one.heardByMe).map(({ id }) => id),
        thanks: sharings.filter((one) => one.mine && one.thanks.length).map(({ id }) => id),
      },
      ...doorsOf(group, this.me, this.#words), contacts: contactsOf(group, this.#words), remarks: this.#remarks(), pausedUntil: pausedUntil(group, this.me), needsNewerProgram: location.search.includes('behind'),
      why: group.members.has(this.me) ? null : { why: 'removed', decision: [...group.record.values()].find(({ matter, outcome }) => matter.matter === 'review' && outcome === 'passed')?.id ?? '' },
      slug: group.card ? 'breathing-again' : null, waiting: [], alarms: location.search.includes('alarm') ? [{ kind: 'fork', seq: 3, by: null }] : [],
    } satisfies RoomView
  }

  #sharings(): SharingView[] {
    const answers = (kind: string, id: string) => this.group.facts.filter(({ deed }) => deed.kind === kind && deed.sharing === id)
    return [...this.group.book.read().sharings.values()].reverse().map((one) => ({
      id: one.id, by: one.by, at: one.at, wish: one.wish, words: this.#words(one.id), mine: one.by === this.me, waiting: false,
      heardBy: one.heardBy, heardByMe: one.heardBy.includes(this.me),
      known: answers('know-this', one.id).map((fact) => ({ by: fact.by, words: this.#words(fact.id) })), knownByMe: one.knownBy.includes(this.me),
      thanks: one.by === this.me ? answers('thank', one.id).map((fact) => ({ by: fact.by, at: fact.at, text: this.group.words.get(fact.id) ?? '' })) : [],
      thankedByMe: one.thanks.some(({ by }) => by === this.me),
    }))
  }

  #remarks(): RemarkView[] {
    return [...this.group.book.read().remarks.values()].map(({ id, decision, line, by, at }) =>
      ({ id, decision, line, by, at, words: this.#words(id), mine: by === this.me, waiting: false }))
  }

  #knocks(): KnockView[] {
    const group = this.group.book.read()
    return [...group.knocks.values()].map((knock) => {
      const decision = [...group.decisions.values(), ...group.record.values()].find(({ matter }) => matter.matter === 'admit' && matter.knock === knock.id)
      const answers = this.group.facts.filter(({ deed }) => (deed.kind === 'answer-knock' || deed.kind === 'invite-to-visit') && deed.knock === knock.id)
      return {
        id: knock.id, alias: knock.alias, at: knock.brought, words: this.#words(knock.id), decision: decision?.id ?? null,
        answers: answers.map((fact) => ({ id: fact.id, by: fact.by, at: fact.at, words: this.#words(fact.id), waiting: false, visit: fact.deed.kind === 'invite-to-visit' })),
        state: knock.notNow ? 'not-now' : !decision ? 'open' : decision.outcome === 'passed' ? 'agreed' : 'deciding',
      }
    })
  }

  changes = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  say = async (deed: SpokenDeed, words?: string): Promise<Outcome> => {
    const { id, refused } = this.group.say(this.me, deed, words)
    for (const listener of this.#listeners) listener()
    return refused ? { ok: false, refused } : { ok: true, id }
  }

  mayI: Room['mayI'] = (deed) => mayDo(this.group.book.read(), { id: 'none', seq: this.group.facts.length, by: this.me, at: Date.now(), deed: deed as never })
  share: Room['share'] = ({ wish, text }) => this.say({ kind: 'share', wish, expires: Date.now() + 89 * day }, text)
  hear: Room['hear'] = (sharing) => this.say({ kind: 'hear', sharing })
  knowThis: Room['knowThis'] = (sharing, feeling) => this.say({ kind: 'know-this', sharing }, feeling)
  thank: Room['thank'] = (sharing, note) => this.say({ kind: 'thank', sharing, note: new Uint8Array(64) }, note)
  takeBack: Room['takeBack'] = (id) => this.say(this.group.book.read().remarks.has(id) ? { kind: 'take-back-remark', remark: id } : { kind: 'take-back', sharing: id })
  answerKnock: Room['answerKnock'] = (knock, text) => this.say({ kind: 'answer-knock', knock }, text)
  notNow: Room['notNow'] = (knock) => this.say({ kind: 'not-now', knock })
  proposeToAdmit: Room['proposeToAdmit'] = (knock) => this.propose({ matter: 'admit', knock })
  propose = (matter: Matter | Record<string, unknown>, { days = 7, ...how }: { days?: number; method?: string; review?: number } = {}) => this.say({ kind: 'propose', matter, closes: Date.now() + days * day + 3_600_000, ...how })
  answer: Room['answer'] = (decision, answer, reason) => this.say({ kind: 'answer', decision, answer, ...(reason ? { reason } : {}) })
  amend: Room['amend'] = (decision, matter) => this.say({ kind: 'amend', decision, matter })
  withdraw: Room['withdraw'] = (decision) => this.say({ kind: 'withdraw', decision })
  settle: Room['settle'] = (decision) => this.say({ kind: 'settle', decision })
  publishCard: Room['publishCard'] = (card) => this.propose({ matter: 'card', cardId: 'c1', card })
  withdrawCard: Room['withdrawCard'] = () => this.propose({ matter: 'card', cardId: 'c1', card: null })
  chooseAlias: Room['chooseAlias'] = (alias) => this.say({ kind: 'choose-alias', alias })
  rest: Room['rest'] = (until) => this.say({ kind: 'rest', ...(until ? { until } : {}) })
  comeBack: Room['comeBack'] = () => this.say({ kind: 'return' })
  leave: Room['leave'] = (words) => this.say({ kind: 'leave', ...(words ? { words } : {}) })
  forget: Room['forget'] = async () => {}
  remark: Room['remark'] = (decision, line, text) => this.say({ kind: 'remark', decision, line }, text)
  showContact: Room['showContact'] = (text) => this.say({ kind: 'show-contact' }, text)
  hideContact: Room['hideContact'] = () => this.say({ kind: 'hide-contact' })
  exportAll: Room['exportAll'] = async () => ({ html: '', json: '' })
  showOutside: Room['showOutside'] = async (ids) => ({ ok: true, text: ids.map((id) => this.group.words.get(id)).join('\n') })
  inviteToVisit: Room['inviteToVisit'] = (knock, text) => this.say({ kind: 'invite-to-visit', knock }, text)
  invite: Room['invite'] = async ({ days, uses }) => {
    const made = await this.say({ kind: 'invite', invitation: `i${this.group.facts.length}`, seed: new Uint8Array(32), expires: this.group.now + days * day, uses })
    return made.ok ? { ...made, id: `i${this.group.facts.length - 1}`, link: '#/invited/AAECAwQFBgcICQoLDA0ODw' } : made
  }
  linkOf: Room['linkOf'] = async () => '#/invited/AAECAwQFBgcICQoLDA0ODw'
  proposeGuest: Room['proposeGuest'] = (guest) => this.propose({ matter: 'guest', guest: `g${this.group.facts.length}`, seed: new Uint8Array(32), ...guest })
  proposeDoor: Room['proposeDoor'] = ({ days, most, occasion }) => this.propose({ matter: 'door', invitation: `i${this.group.facts.length}`, seed: new Uint8Array(32), until: this.group.now + days * day, most, occasion })
  writeToGuest: Room['writeToGuest'] = (guest, text) => this.say({ kind: 'write-to-guest', guest }, text)
  endGuest: Room['endGuest'] = (guest) => this.say({ kind: 'end-guest', guest })
  chooseSister: Room['chooseSister'] = async () => ({ ok: true, id: '' })
  foundSister: Room['foundSister'] = async () => ({ ok: true, id: '' })
  saw: Room['saw'] = async () => {}
  acknowledge: Room['acknowledge'] = async () => {}
  close: Room['close'] = async () => {}
}
