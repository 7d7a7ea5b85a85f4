import { describe, expect, it } from 'vitest'
import { encode } from '@visavis/wire'
import { guestBox, invitationBox, invitationFromSeed, openFromGuest, openInvitation, sealInvitation, sealLetter, signAsGuest, signerFromSeed, xwingPublic } from '../index.ts'
import { derive } from '../primitives/hash.ts'
import { LOG_ID, luck } from '../tale/person.ts'
import { flipped } from '../tale/mischief.ts'

const seed = new Uint8Array(32).fill(7)
const words = new TextEncoder().encode('We meet on Thursdays.')
const made = invitationFromSeed(LOG_ID, 'for Nora', seed)

describe('an invitation', () => {
  it('is read by whoever holds its link, and by nobody else', async () => {
    const letter = await sealInvitation(await made, words, luck('a'))
    const { secret } = await made
    expect(secret).toHaveLength(16)
    expect(await openInvitation(secret, letter)).toEqual(words)
    expect(await openInvitation(flipped(secret, 3), letter)).toBeNull()
    for (const at of [0, 600, letter.length - 1]) expect(await openInvitation(secret, flipped(letter, at))).toBeNull()
  })

  it('of the same seed under another name, or in another log, is another one', async () => {
    const others = [await invitationFromSeed(LOG_ID, 'for Olga', seed), await invitationFromSeed(flipped(LOG_ID, 0), 'for Nora', seed)]
    const letter = await sealInvitation(await made, words, luck('a'))
    for (const { secret } of others) {
      expect(invitationBox(secret).address).not.toEqual(invitationBox((await made).secret).address)
      expect(await openInvitation(secret, letter)).toBeNull()
    }
  })

  it('cannot be written by somebody who only holds the link', async () => {
    const { secret } = await made
    const eve = await signerFromSeed(new Uint8Array(32).fill(9))
    const box = await xwingPublic(derive(secret, new Uint8Array(), 'invitation/letterbox'))
    const signedByEve = await sealInvitation({ secret, signer: eve }, words, luck('b'))
    const withAnnasKey = await sealLetter(box, encode([(await made).signer.publicKey, new Uint8Array(64), words]), luck('c'))
    for (const forged of [signedByEve, withAnnasKey, await sealLetter(box, words, luck('d'))]) expect(await openInvitation(secret, forged)).toBeNull()
  })
})

describe('a guest’s letter', () => {
  it('holds for this guest at this address, and for no other', async () => {
    const signer = await signerFromSeed(seed)
    const letter = await signAsGuest(signer, 'Gerda', words)
    const { address } = guestBox(signer)
    expect(await openFromGuest({ id: 'Gerda', address }, letter)).toEqual(words)
    expect(await openFromGuest({ id: 'Hans', address }, letter)).toBeNull()
    expect(await openFromGuest({ id: 'Gerda', address: guestBox(await signerFromSeed(flipped(seed, 0))).address }, letter)).toBeNull()
    for (const at of [2, 40, 110, letter.length - 1]) expect(await openFromGuest({ id: 'Gerda', address }, flipped(letter, at))).toBeNull()
    expect(await openFromGuest({ id: 'Gerda', address }, words)).toBeNull()
  })
})
