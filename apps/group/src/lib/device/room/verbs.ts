import { closingTime } from '@visavis/group'
import { sealNote } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import { DAY } from '../day.ts'
import type { Matter, Outcome, Room, SpokenDeed } from '../device.ts'
import type { RoomView } from '../view.ts'
import { ownVerbs } from './own-verbs.ts'
import { visitVerbs } from './visit-verbs.ts'

/** What verbs need of a room: saying, seeing, and sealing a note for one person. */
export interface Speaker {
  say(deed: SpokenDeed, words?: string): Promise<Outcome>
  view(): RoomView
  now(): number
  /** Public key a note for this member is sealed to, or null. */
  keyOf(u: string): Promise<Uint8Array | null>
  random(size: number): Uint8Array
  /** The link of an invitation or guest, or null. */
  linkOf(id: string): Promise<string | null>
}

/** A deed is said a moment after it was thought of; the shortest time still has to fit. */
const SLACK = 60_000

type Verbs = Omit<Room, 'key' | 'view' | 'changes' | 'mayI' | 'say' | 'acknowledge' | 'saw' | 'close' | 'linkOf' | 'chooseSister' | 'foundSister' | 'forget' | 'exportAll' | 'showOutside'>

/** The everyday verbs, said as deeds. */
export function verbs(speaker: Speaker): Verbs {
  const { say } = speaker
  const card = (fields: Record<string, unknown> | null) =>
    ({ matter: 'card', cardId: speaker.view().group.card?.cardId ?? toHex(speaker.random(16)), card: fields })
  const propose: Verbs['propose'] = (matter, how = {}) => say(proposal(speaker, matter, how))
  return {
    share: ({ wish, text }) => say({ kind: 'share', wish, expires: lasting(speaker) }, text),
    hear: (sharing) => say({ kind: 'hear', sharing }),
    knowThis: (sharing, feeling) => say({ kind: 'know-this', sharing }, feeling.trim() || undefined),
    thank: (sharing, note) => thank(speaker, sharing, note),
    ...ownVerbs(speaker),
    answerKnock: (knock, text) => say({ kind: 'answer-knock', knock }, text),
    notNow: (knock) => say({ kind: 'not-now', knock }),
    proposeToAdmit: (knock) => propose({ matter: 'admit', knock }),
    propose,
    ...visitVerbs(speaker, propose),
    answer: (decision, answer, reason) =>
      say({ kind: 'answer', decision, answer, round: speaker.view().group.decisions.get(decision)?.round ?? 1, ...(reason ? { reason } : {}) }),
    amend: (decision, matter) => say({ kind: 'amend', decision, matter }),
    withdraw: (decision) => say({ kind: 'withdraw', decision }),
    settle: (decision) => say({ kind: 'settle', decision }),
    publishCard: (fields) => propose(card(fields)),
    withdrawCard: () => propose(card(null)),
    chooseAlias: (alias) => say({ kind: 'choose-alias', alias }),
    rest: (until) => say({ kind: 'rest', ...(until === undefined ? {} : { until }) }),
    comeBack: () => say({ kind: 'return' }),
  }
}

function proposal({ view, now }: Speaker, matter: Matter, { method, days = 7, review }: { method?: string; days?: number; review?: number }): SpokenDeed {
  const closes = closingTime(view().group, now(), days) + SLACK
  return { kind: 'propose', matter, closes, ...(method ? { method } : {}), ...(review === undefined ? {} : { review }) }
}

/** Until when the group remembers what is said now; null: without end. */
function lasting({ view, now }: Speaker): number | null {
  const days = view().group.rules.memoryDays
  return days === null ? null : now() + days * DAY
}

async function thank({ view, say, keyOf, random }: Speaker, sharing: string, note: string): Promise<Outcome> {
  const giver = view().group.sharings.get(sharing)?.by
  const uk = giver === undefined ? null : await keyOf(giver)
  if (!uk) return { ok: false, refused: 'no-such-sharing' }
  return say({ kind: 'thank', sharing, note: await sealNote({ uk }, { by: view().me, to: sharing }, new TextEncoder().encode(note), random) })
}
