import { hash } from 'node:crypto'
import { decodeEnvelope, sameBytes, type Append, type Envelope } from '@visavis/wire'

/** An entry the log may keep, with what its envelope says. */
export interface Checked { readonly envelope: Envelope }

/** Why the log does not take an entry, as a code. */
export interface Refused { readonly refused: string }

type Rule = (envelope: Envelope, append: Append) => boolean

const wordsBelong: Rule = ({ words: label }, { words }) => words === null
  || (label !== null && label.size === words.length && sameBytes(label.hash, hash('sha256', words, 'buffer')))
const entryOpensNoEpoch: Rule = ({ kind }, { next }) => kind === 'rekey' || next === null
const rekeyOpensAnEpoch: Rule = ({ kind }, { next }) => kind === 'entry' || next !== null
const rekeyNamesItsPlace: Rule = ({ kind }, { ifHead }) => kind === 'entry' || ifHead !== null
const isGenesis: Rule = ({ kind, epoch }) => kind === 'rekey' && epoch === 0

const appendRules: Readonly<Record<string, Rule>> = {
  'words-do-not-match': wordsBelong,
  'only-a-rekey-has-next': entryOpensNoEpoch,
  'rekey-without-next': rekeyOpensAnEpoch,
  'rekey-without-if-head': rekeyNamesItsPlace,
}

const foundRules: Readonly<Record<string, Rule>> = { 'words-do-not-match': wordsBelong, 'not-a-genesis': isGenesis }

const check = (rules: Readonly<Record<string, Rule>>, append: Append): Checked | Refused => {
  const envelope = decodeEnvelope(append.entry)
  const broken = Object.entries(rules).find(([, holds]) => !holds(envelope, append))
  return broken ? { refused: broken[0] } : { envelope }
}

/** May this found a log? Throws Malformed for bytes that are no envelope. */
export const checkFounding = (found: Append): Checked | Refused => check(foundRules, found)

/**
 * May the bearer of such a token append this? A superseded token may carry entries of later epochs: when a member has made
 * valid new keys and named a wrong token for them, it is the only one left with which the others can make it right.
 * Throws Malformed for bytes that are no envelope.
 */
export const checkAppend = (append: Append, { kind, epoch }: { kind: 'current' | 'superseded'; epoch: number }): Checked | Refused => {
  const checked = check(appendRules, append)
  if ('refused' in checked) return checked
  const fits = kind === 'superseded' ? checked.envelope.epoch >= epoch : checked.envelope.epoch === epoch
  return fits ? checked : { refused: 'wrong-epoch' }
}
