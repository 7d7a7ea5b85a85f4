import { openLetter } from '@visavis/seal'
import { sameBytes } from '@visavis/wire'
import { readToStranger } from '../letters/to-stranger.ts'
import type { ToStranger } from '../letters/to-stranger.ts'
import type { KnockRecord } from './record.ts'

type ComeIn = Extract<ToStranger, { letter: 'come-in' }>

/** What a letter from the group changes for me; null when it is no news. The same letter may come from several devices. */
export async function hearBack(knock: KnockRecord, sealed: Uint8Array): Promise<{ knock: KnockRecord; comeIn: ComeIn | null } | null> {
  const bytes = await openLetter(knock.replySeed, sealed)
  const letter = bytes && readToStranger(bytes)
  if (!letter || letter.knock !== knock.knock || (knock.room && letter.letter !== 'come-in')) return null
  if (letter.letter === 'come-in') return leadsWhereIAccepted(knock, letter) ? { knock, comeIn: letter } : null
  if (letter.letter === 'answer' || letter.letter === 'visit') return answered(knock, letter)
  if (letter.letter === 'not-now') return setAside(knock, letter.at)
  return invited(knock, letter)
}

function answered(knock: KnockRecord, { letter, at, text }: Extract<ToStranger, { letter: 'answer' | 'visit' }>) {
  if (knock.letters.some((known) => known.at === at && known.text === text)) return null
  return { knock: { ...knock, letters: [...knock.letters, { at, text, visit: letter === 'visit' }] }, comeIn: null }
}

function setAside(knock: KnockRecord, at: number) {
  if (knock.notNow !== null && knock.notNow.at >= at) return null
  return { knock: { ...knock, notNow: { at, after: knock.letters.length } }, comeIn: null }
}

/** Into the log I signed for, and into no other. */
const leadsWhereIAccepted = ({ accepted, agreements }: KnockRecord, { logId }: ComeIn): boolean =>
  accepted !== null && agreements !== null && sameBytes(agreements.logId, logId)

/** New agreements have to be read anew; the same ones, told by another device, do not. Once I have signed for one log, none is heard about another. */
function invited(knock: KnockRecord, { logId, name, purpose, lines, letterbox }: Extract<ToStranger, { letter: 'agreements' }>) {
  const same = knock.agreements !== null && sameBytes(knock.agreements.logId, logId)
  if (knock.accepted && !same) return null
  const accepted = knock.accepted && sameLines(knock.accepted, lines) ? knock.accepted : null
  const known = same && knock.agreements && sameLines(knock.agreements.lines, lines) && knock.agreements.name === name
  if (known && accepted === knock.accepted) return null
  return { knock: { ...knock, accepted, agreements: { logId, name, purpose, lines, letterbox } }, comeIn: null }
}

const sameLines = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((line, i) => line === b[i])
