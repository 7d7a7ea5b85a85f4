import { canSealTo, sealLetter, xwingPublic } from '@visavis/seal'
import { drawnFrom } from '../letters/derived.ts'
import { writeToStranger } from '../letters/to-stranger.ts'
import type { ToStranger } from '../letters/to-stranger.ts'
import { dropLetter } from '../house/letterbox.ts'
import type { Inside } from '../room/inside.ts'
import { bookOf } from '../room/inside.ts'
import type { Door } from '../room/notes.ts'
import type { Errand } from './errands.ts'
import { noteSent } from './note-sent.ts'

type Of<K extends Errand['errand']> = Extract<Errand, { errand: K }>

/** The author's device alone sends an answer: it is the one that knows it was meant for the person. */
export function sendAnswer(inside: Inside, { key, id, door }: Of<'send-answer'>): Promise<void> {
  const spoken = inside.spoken.get(id)
  if (!spoken) return Promise.resolve()
  return send(inside, key, door, { letter: spoken.kind === 'invite-to-visit' ? 'visit' : 'answer', knock: door.knock, at: spoken.at, text: spoken.text })
}

/** Kindly, and without a word of ours: every device would find other ones. */
export const sendNotNow = (inside: Inside, { key, door, at }: Of<'send-not-now'>): Promise<void> =>
  send(inside, key, door, { letter: 'not-now', knock: door.knock, at })

export async function sendAgreements(inside: Inside, { key, door }: Of<'send-agreements'>): Promise<void> {
  const { name, purpose, agreements } = bookOf(inside)!.read()
  const { address, seed } = inside.reader.keys()!.letterbox
  return send(inside, key, door, {
    letter: 'agreements', knock: door.knock, logId: inside.record.logId, name, purpose, lines: [...agreements.lines], letterbox: { address, key: await xwingPublic(seed) },
  })
}

export function callIn(inside: Inside, { key, welcome }: Of<'call-in'>): Promise<void> {
  const { knock, seq, chain, token } = welcome
  return send(inside, key, welcome, { letter: 'come-in', knock, logId: inside.record.logId, seq, chain, token })
}

/** A member may have brought a knock with a key nobody can seal to: then there is nothing to send. */
async function send(inside: Inside, key: string, { reply }: Door, letter: ToStranger): Promise<void> {
  const bytes = writeToStranger(letter)
  const secret = inside.reader.keys()!.letterbox.seed
  const sealed = await canSealTo(reply.key) && await sealLetter(reply.key, bytes, await drawnFrom(secret, bytes))
  const told = sealed && await dropLetter(inside.home.transport, reply.address, sealed)
  if (told && !told.ok && told.trouble !== 'refused') return
  await noteSent(inside, key)
}
