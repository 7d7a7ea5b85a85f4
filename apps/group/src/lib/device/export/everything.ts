import { aliasOf, burden, resultShownTo } from '@visavis/group'
import type { Decision, Group, Matter } from '@visavis/group'
import type { RoomView } from '../view.ts'
import { iso, textOf } from './plain.ts'
import { questionsIn } from './questions.ts'
import type { AskedQuestion } from './questions.ts'

/** Everything one may see of a group, with names in place of ids; docs/export.md says what each field means. */
export interface Everything {
  visavis: 'export'
  version: 1
  /** ISO 8601, UTC, like all times here. */
  made: string
  /** `own`: one is out of the group, so these are one's own words alone. */
  holds: 'all' | 'own'
  group: { name: string; purpose: string; audience: string; language: string; agreements: string[]; rules: Group['rules'] | null; card: Record<string, unknown> | null; ending: string | null }
  people: { name: string; me: boolean; line: string; since: string; contact: string | null }[]
  tasks: { name: string; kind: string | null; by: string | null; until: string | null }[]
  burden: { name: string; tasks: number; turns: number; days: number }[]
  sharings: { by: string; at: string; wish: string; words: string | null; heardBy: string[]; known: { by: string; words: string | null }[]; thanks: { by: string; at: string; words: string }[] }[]
  decisions: DecidedOn[]
  questions: AskedQuestion[]
  knocks: { name: string; at: string; words: string | null; answers: { by: string; at: string; words: string | null }[] }[]
}

export interface DecidedOn {
  matter: Record<string, unknown>
  by: string
  opened: string
  ended: string | null
  outcome: string | null
  /** Null as long as one has not answered. */
  answers: { by: string; answer: string; reason: string | null }[] | null
  heard: string | null
  remarks: { by: string; at: string; line: number | null; words: string | null }[]
}

/** Puts together what a view shows; nothing of keys, ids or what is hidden from this person. `now`: ms. */
export function everything(view: RoomView, now: number, lost: string): Everything {
  const { group, me } = view
  const all = view.standing !== 'out'
  const nameOf = (u: string) => aliasOf(group, u) ?? lost
  const mine = <T extends { mine: boolean }>(rows: readonly T[]) => rows.filter((row) => all || row.mine)
  return {
    visavis: 'export', version: 1, made: iso(now), holds: all ? 'all' : 'own',
    group: about(group, all),
    people: all ? people(view) : [],
    tasks: all ? [...group.tasks.values()].map(({ name, key, holder }) => ({ name, kind: key, by: holder && nameOf(holder.u), until: holder && iso(holder.until) })) : [],
    burden: all ? burden(group).map(({ u, now: tasks, lately, days }) => ({ name: nameOf(u), tasks: tasks.length, turns: lately.length, days })) : [],
    sharings: mine(view.sharings).map(({ by, at, wish, words, heardBy, known, thanks }) => ({
      by: nameOf(by), at: iso(at), wish, words: textOf(words), heardBy: all ? heardBy.map(nameOf) : [],
      known: all ? known.map((one) => ({ by: nameOf(one.by), words: textOf(one.words) })) : [],
      thanks: all ? thanks.map((one) => ({ by: nameOf(one.by), at: iso(one.at), words: one.text })) : [],
    })),
    decisions: [...group.record.values(), ...group.decisions.values()].map((decision) => decided(view, decision, nameOf, all)).filter((one) => one !== null),
    questions: all ? questionsIn(group, me, nameOf) : [],
    knocks: all ? view.knocks.map(({ alias, at, words, answers }) => ({
      name: alias, at: iso(at), words: textOf(words), answers: answers.map((one) => ({ by: nameOf(one.by), at: iso(one.at), words: textOf(one.words) })),
    })) : [],
  }
}

function about({ name, purpose, audience, language, agreements, rules, card, ending }: Group, all: boolean): Everything['group'] {
  return { name, purpose, audience, language, agreements: [...agreements.lines], rules: all ? rules : null, card: all && card ? { ...card.card } : null, ending: ending && iso(ending.on) }
}

function people({ group, me, contacts }: RoomView): Everything['people'] {
  return [...group.members.values()].map(({ u, alias, line, since }) => {
    const card = contacts.find((contact) => contact.u === u)
    return { name: alias, me: u === me, line, since: iso(since), contact: card ? textOf(card.words) : null }
  })
}

/** Of a group one is out of, a decision is kept only for what one said in it oneself. */
function decided({ group, me, remarks }: RoomView, decision: Readonly<Decision>, nameOf: (u: string) => string, all: boolean): DecidedOn | null {
  const said = remarks.filter((one) => one.decision === decision.id && (all || one.mine))
  const answers = decision.answers.filter(({ by }) => all || by === me)
  const isAboutMe = decision.matter.matter === 'review' && decision.matter.member === me
  if (!all && said.length + answers.length === 0 && !isAboutMe && decision.by !== me) return null
  const shown = all ? resultShownTo(group, decision, me) !== null : true
  return {
    matter: plainMatter(decision.matter, group, nameOf), by: nameOf(decision.by), opened: iso(decision.opened), ended: decision.ended === null ? null : iso(decision.ended), outcome: decision.outcome,
    answers: shown ? answers.map((one) => ({ by: nameOf(one.by), answer: one.answer, reason: one.reason })) : null,
    heard: decision.heard,
    remarks: said.map(({ by, at, line, words }) => ({ by: nameOf(by), at: iso(at), line, words: textOf(words) })),
  }
}

/** A matter without ids and seeds: whom it is about stands in it by name. */
function plainMatter(matter: Matter, group: Group, nameOf: (u: string) => string): Record<string, unknown> {
  const { knock, member, seed: _, guest: __, invitation: ___, cardId: ____, ...rest } = matter as unknown as Record<string, unknown>
  const name = typeof member === 'string' ? nameOf(member) : typeof knock === 'string' ? group.knocks.get(knock)?.alias ?? null : null
  return { ...rest, ...(name === null ? {} : { name }) }
}
