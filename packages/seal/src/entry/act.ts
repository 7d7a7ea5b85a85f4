import { Malformed, shape, type Value } from '@visavis/wire'
import type { Deed } from '../rules.ts'

/** What an entry does: found the log, announce a device, a deed of the group, or begin the next epoch. */
export type Act =
  | { t: 'genesis'; record: Uint8Array; cert: Uint8Array; commitment: Uint8Array; deed: Deed }
  | { t: 'device'; ik: Uint8Array; cert: Uint8Array }
  | { t: 'deed'; deed: Deed }
  | { t: 'rekey'; cause: string | null; joins: Uint8Array | null; leaves: string | null; commitment: Uint8Array }

const { anyMap, bytesOf, bytesUpTo, just, orNull, row, textUpTo } = shape

const deedShape: shape.Shape<Deed> = (value, where) => {
  const deed = anyMap(value, where)
  textUpTo(64)(Object.hasOwn(deed, 'kind') ? deed['kind'] : undefined, `${where}.kind`)
  return deed as Deed
}

const genesis = row(just('genesis'), bytesUpTo(4096), bytesOf(64), bytesOf(32), deedShape)
const device = row(just('device'), bytesOf(32), bytesOf(64))
const deed = row(just('deed'), deedShape)
const rekey = row(just('rekey'), orNull(textUpTo(200)), orNull(bytesUpTo(4096)), orNull(textUpTo(32)), bytesOf(32))

/** An act as a list: its name, then its fields in the order of the type. */
export const actToRow = (act: Act): Value => {
  switch (act.t) {
    case 'genesis': return [act.t, act.record, act.cert, act.commitment, act.deed]
    case 'device': return [act.t, act.ik, act.cert]
    case 'deed': return [act.t, act.deed]
    case 'rekey': return [act.t, act.cause, act.joins, act.leaves, act.commitment]
  }
}

/** Reads an act; throws Malformed. */
export const actFromRow: shape.Shape<Act> = (value, where) => {
  switch (Array.isArray(value) ? value[0] : null) {
    case 'genesis': return (([t, record, cert, commitment, first]) => ({ t, record, cert, commitment, deed: first }))(genesis(value, where))
    case 'device': return (([t, ik, cert]) => ({ t, ik, cert }))(device(value, where))
    case 'deed': return (([t, said]) => ({ t, deed: said }))(deed(value, where))
    case 'rekey': return (([t, cause, joins, leaves, commitment]) => ({ t, cause, joins, leaves, commitment }))(rekey(value, where))
    default: throw new Malformed(`${where}: an act of an unknown kind`)
  }
}
