import { toHex } from '@visavis/wire'
import { stateDigest } from '../reading/state.ts'
import type { Person } from './person.ts'

/** The state somebody holds, as eight bytes of hex; their standing when they hold none. */
export const digestOf = ({ reader }: Pick<Person, 'reader'>): string => {
  const tip = reader.tip()
  return tip ? toHex(stateDigest(tip.state, tip.state.book.freeze())) : reader.standing
}
