import type { DecidedOn, Everything } from './everything.ts'
import { html, list, paragraph, piece, written } from './html.ts'
import type { Tongue } from './page.ts'
import { whenOf } from './when.ts'

/** The record and what is open, as pieces to read. */
export const decisionPieces = (all: Everything, tongue: Tongue): string[] => all.decisions.map((one) => decision(one, tongue))

function decision({ matter, by, opened, ended, outcome, answers, heard, remarks }: DecidedOn, tongue: Tongue): string {
  const { deciding, export: words, f } = tongue
  const state = deciding.states[(outcome ?? 'open') as keyof typeof deciding.states]
  return piece(titleOf(matter, tongue), `${state}, ${whenOf(ended ?? opened, f)}. ${deciding.print.by(by)}`,
    ...textsOf(matter),
    answers === null ? `<p class="quiet">${html(deciding.answer.hidden)}</p>` : list(answers.map((one) => answer(one, tongue))),
    heard === null ? '' : `<p>${html(words.heardOut)} ${written(heard)}</p>`,
    list(remarks.map((one) => `${html(one.by)}: ${written(one.words ?? words.gone)}`)))
}

function answer({ by, answer: said, reason }: { by: string; answer: string; reason: string | null }, { deciding }: Tongue): string {
  const says = deciding.answer[said as 'yes' | 'worry' | 'aside' | 'no'].replace(/[,…\s]*(because|parce que|weil)?[\s …]*$/u, '')
  return `${html(by)}: ${html(says)}${reason === null ? '' : `. ${written(reason)}`}`
}

function titleOf(matter: Record<string, unknown>, { side }: Tongue): string {
  const { kinds, someone } = side.waiting
  const name = String(matter.name ?? matter.alias ?? someone)
  switch (matter.matter) {
    case 'admit': return kinds.admit(name)
    case 'review': return kinds.review(name)
    case 'guest': return matter.as === 'helper' ? kinds.helper(name) : kinds.guest(name)
    case 'card': return kinds[matter.card === null ? 'card-away' : 'card']
    case 'end': return kinds[matter.on === null ? 'go-on' : 'end']
    case 'decide': return String(matter.text).split('\n', 1)[0]!
    default: return kinds[matter.matter as 'agreements' | 'purpose' | 'rules' | 'edition' | 'sisters' | 'door']
  }
}

/** What was proposed, as far as it is words. */
function textsOf(matter: Record<string, unknown>): string[] {
  const lines = Array.isArray(matter.lines) ? [list(matter.lines.map((line) => html(String(line))))] : []
  const fields = ['text', 'name', 'purpose', 'line', 'because', 'occasion', 'farewell']
  const about = matter.matter === 'admit' || matter.matter === 'review' ? fields.filter((field) => field !== 'name') : fields
  return [...about.flatMap((field) => (typeof matter[field] === 'string' && matter[field] !== '' && !isTheTitle(matter, field) ? [paragraph(matter[field])] : [])), ...lines]
}

/** A proposal of one line is called by it. */
const isTheTitle = (matter: Record<string, unknown>, field: string): boolean => field === 'text' && !String(matter.text).includes('\n')
