import type { Input } from '@visavis/sync'
import type { Inside } from '../room/inside.ts'
import { newId, whyNot, wordsOf } from '../room/say.ts'
import { storeDeed, storeDevice, storeRekey } from '../room/seal-out.ts'
import type { Out } from '../room/out.ts'
import type { SpokenDeed } from '../device.ts'
import { showCard, takeCardDown } from './card.ts'
import type { Errand } from './errands.ts'
import { makeHouseForget } from './forget.ts'
import { callIn, sendAgreements, sendAnswer, sendNotNow } from './letters-out.ts'

/** Not ok: the group would refuse it now; nothing was done. */
export type Gone = { ok: true; inputs: Input[] } | { ok: false }
const underWay: Gone = { ok: true, inputs: [] }

/** Does one errand. What asks the house goes its own way, and comes back in turn. */
export async function go(inside: Inside, errand: Errand): Promise<Gone> {
  const now = inside.home.clock.now()
  switch (errand.errand) {
    case 'announce': return posted(inside, await storeDevice(inside, now))
    case 'bring-knock': return bringKnock(inside, errand)
    case 'bring-acceptance': return bringAcceptance(inside, errand)
    case 'settle': return speak(inside, { kind: 'settle', decision: errand.decision })
    case 'rekey': return posted(inside, await storeRekey(inside, errand.change, now))
    case 'send-answer': void sendAnswer(inside, errand); return underWay
    case 'send-agreements': void sendAgreements(inside, errand); return underWay
    case 'send-not-now': void sendNotNow(inside, errand); return underWay
    case 'call-in': void callIn(inside, errand); return underWay
    case 'forget': void makeHouseForget(inside, errand); return underWay
    case 'publish-card': void showCard(inside); return underWay
    case 'more': return errand.go()
    case 'tell-time': return speak(inside, { kind: 'tell-time' })
    case 'take-card-down': void takeCardDown(inside, errand.cardId); return underWay
  }
}

async function bringKnock(inside: Inside, { knock, invitation }: Extract<Errand, { errand: 'bring-knock' }>): Promise<Gone> {
  const letter = inside.doorstep.knocks.get(knock)
  if (!letter) return { ok: false }
  const { alias, u, record, reply, text } = letter
  return speak(inside, { kind: 'bring-knock', knock, alias, u, record, reply, ...(invitation === null ? {} : { invitation }) }, text)
}

async function bringAcceptance(inside: Inside, { knock, place }: Extract<Errand, { errand: 'bring-acceptance' }>): Promise<Gone> {
  const letter = inside.doorstep.acceptances[place]
  if (!letter) return { ok: false }
  const { by, over, sig } = letter
  return speak(inside, { kind: 'bring-acceptance', knock, attest: { by, over, sig } })
}

/** Says a deed in the group's name, unless the group would refuse it by now. */
export async function speak(inside: Inside, deed: SpokenDeed, text?: string): Promise<Gone> {
  const saying = { id: newId(inside), at: inside.home.clock.now(), deed: deed as never }
  if (whyNot(inside, saying)) return { ok: false }
  return posted(inside, await storeDeed(inside, { ...saying, words: text === undefined ? null : wordsOf(inside, text, saying.at) }))
}

function posted(inside: Inside, last: Out | null): Gone {
  const parcels = inside.outs.filter((out) => last !== null && out.order <= last.order).map((out) => out.parcel)
  return { ok: true, inputs: parcels.map((parcel) => ({ kind: 'post', parcel })) }
}
