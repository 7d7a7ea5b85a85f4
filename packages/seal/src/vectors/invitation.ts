import { toHex as hex } from '@visavis/wire'
import { guestBox, invitationBox, invitationFromSeed, sealInvitation, signAsGuest, signerFromSeed } from '../index.ts'
import { sha256, utf8 } from '../primitives/hash.ts'
import { LOG_ID, luck } from '../tale/person.ts'

/** Known answers for invitations and guests, in hex, from fixed seeds. */
export const invitationVectors = async (): Promise<Record<string, string>> => {
  const [id, seed, bytes] = ['0123456789abcdef', sha256(utf8('invitation')), utf8('We meet on Thursdays.')]
  const made = await invitationFromSeed(LOG_ID, id, seed)
  const { readSecret, address } = invitationBox(made.secret)
  const guest = await signerFromSeed(sha256(utf8('guest')))
  const box = guestBox(guest)
  return {
    logId: hex(LOG_ID), id, seed: hex(seed), 'key that signs': hex(made.signer.publicKey), secret: hex(made.secret), 'read secret': hex(readSecret), address: hex(address),
    bytes: hex(bytes), coins: hex(luck('letter')(64)), letter: hex(await sealInvitation(made, bytes, luck('letter'))),
    'key of the guest': hex(guest.publicKey), 'read secret of the guest': hex(box.readSecret), 'address of the guest': hex(box.address),
    'signed by the guest of that id': hex(await signAsGuest(guest, id, bytes)),
  }
}
