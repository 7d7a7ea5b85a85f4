import { MOST, shape, type Value } from '@visavis/wire'

const { bytesOf, bytesUpTo, count, just, listOf, map, orNull, row, textUpTo } = shape
const many = 1_000_000
const anything: shape.Shape<Value> = (value) => value as Value
const truth: shape.Shape<boolean> = (value) => value === true

/** The plain value of a roster and a book, as in snapshots and checkpoints. */
export const stateShape = map({
  v: just(1), epoch: count, members: listOf(bytesUpTo(4096), MOST.members), devices: listOf(row(bytesOf(32), textUpTo(32), count), many),
  gone: listOf(textUpTo(32), many), book: anything,
})

const held = row(count, count, bytesUpTo(MOST.rekey), orNull(bytesUpTo(MOST.words)))
const trackShape = map({
  begunBy: textUpTo(32), told: truth, confirmed: listOf(textUpTo(32), many), epochStart: count, epochChain: bytesOf(32),
  epochs: listOf(row(count, bytesOf(32), bytesOf(32), count), many), waypoints: listOf(row(count, bytesOf(8)), many),
  state: stateShape, out: orNull(map({ seq: count, by: textUpTo(32), held: listOf(held, many) })),
})

/** The plain value inside a checkpoint. */
export const checkpointShape = map({ v: just(1), next: count, chain: bytesUpTo(many), settled: truth, tracks: listOf(trackShape, many) })

/** A reading as a checkpoint keeps it. */
export type Saved = shape.Of<typeof trackShape>
