import { dueForReview, isPaused, openDecisions, openQuestions } from '@visavis/group'
import type { Decision, Question } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'
import { firstLine, matterTitle } from './matter.ts'

/** One line of Today: where it leads, what it is, and why it is here. */
export interface Reminder { href: string; says: string; hint: string; tone: 'plain' | 'reach' }

const DAY = 86_400_000

/** A look back is offered for so long, then it is let be. */
const LOOKING_BACK = 14 * DAY

/**
 * What of deciding waits for me, in this order:
 * 1. what is about me, and how it ended;
 * 2. what asks for my answer, what ends first before what ends later;
 * 3. what I have proposed and somebody said no to;
 * 4. agreements that have changed since I accepted them;
 * 5. questions that bind nobody;
 * 6. what we wanted to look at again, and whether somebody could stay.
 */
export function reminders(room: OpenRoom): Reminder[] {
  const { group, me, today } = room.view
  const open = openDecisions(group).toSorted((a, b) => a.closes - b.closes)
  const accepted = group.members.get(me)?.acceptedAgreements ?? group.agreements.version
  const isMine = ({ matter }: Decision) => matter.matter === 'review' && matter.member === me
  const lately = [...group.record.values()].filter((one) => one.matter.matter === 'review' && isAnswered(one) && one.ended! > group.clock - LOOKING_BACK / 2)
  return [
    ...open.filter(isMine).map((one) => about(one, room, 'me', 'reach')),
    ...lately.filter(isMine).map((one) => about(one, room, 'stayed', 'reach')),
    ...open.filter(({ id }) => today.decisions.includes(id)).map((one) => asked(one, room)),
    ...open.filter((one) => one.by === me && isPaused(one)).map((one) => about(one, room, 'no', 'plain')),
    ...(accepted < group.agreements.version ? [changed(room)] : []),
    ...openQuestions(group).filter(({ choices }) => choices.every(({ by }) => by !== me)).map((one) => light(one, room)),
    ...dueForReview(group).filter(({ review }) => review! > group.clock - LOOKING_BACK).map((one) => about(one, room, 'again', 'plain')),
    ...lately.filter((one) => !isMine(one)).map((one) => about(one, room, 'answered', 'plain')),
  ]
}

const isAnswered = ({ outcome }: Decision): boolean => outcome === 'passed' || outcome === 'failed'

const about = ({ id, matter }: Decision, room: OpenRoom, why: 'me' | 'stayed' | 'answered' | 'no' | 'again', tone: Reminder['tone']): Reminder =>
  ({ href: room.at(`decision/${id}`), says: matterTitle(matter, room), hint: here.words.waiting.today[why], tone })

const asked = ({ id, matter, closes }: Decision, room: OpenRoom): Reminder =>
  ({ href: room.at(`decision/${id}`), says: matterTitle(matter, room), hint: here.words.waiting.closes(here.f.moment(closes)), tone: 'plain' })

const changed = (room: OpenRoom): Reminder =>
  ({ href: room.at('agreement'), says: here.words.waiting.today.changed, hint: here.words.waiting.today.changedHint, tone: 'plain' })

const light = ({ id, text }: Question, room: OpenRoom): Reminder =>
  ({ href: room.at(`question/${id}`), says: firstLine(text), hint: here.words.waiting.today.asked, tone: 'plain' })
