import { acceptance } from '../agreement/index.ts'
import type { Way } from '../deed.ts'
import { bytes, exactly, id, text } from '../fields.ts'
import { isSignedWith } from './signed.ts'

export type BringAcceptance = {
  kind: 'bring-acceptance'
  knock: string
  attest: { by: Uint8Array; over: string; sig: Uint8Array }
}

/** The person at the door has signed our agreements; someone carries their signature in, and it was verified on the way. */
export const bringAcceptance = {
  carries: { knock: id, attest: exactly({ by: bytes(32, 32), over: text(100_000), sig: bytes(64, 64) }) },
  refuse: {
    'no-such-knock': (group, { deed }) => !group.knocks.has(deed.knock),
    'signed-by-someone-else': (group, { deed }) => !isSignedWith(group.knocks.get(deed.knock)!.record, deed.attest.by),
    'these-are-not-our-agreements': (group, { deed }) => deed.attest.over !== acceptance(group.agreements.lines, deed.knock),
  },
  change(group, { deed }) {
    const knock = group.knocks.get(deed.knock)!
    group.knocks.set(knock.id, { ...knock, accepted: group.agreements.version })
  },
} satisfies Way<BringAcceptance>
