import { deeds } from './deeds.ts'
import { matters } from './matters.ts'

/** Reasons that do not depend on the kind of deed. */
const always = [
  'unknown-deed', 'not-well-formed', 'not-a-time', 'no-group-yet', 'only-members-act',
  'our-group-uses-an-earlier-edition', 'a-newer-program-is-needed', 'you-are-paused',
] as const

type Sentences<T> = { [K in keyof T]: T[K] extends { refuse: infer R } ? keyof R & string : never }[keyof T]

/** Every reason the group can give. The sentences people read live with the messages. */
export type Refusal = (typeof always)[number] | Sentences<typeof deeds> | Sentences<typeof matters>

const sentences = (ways: { [name: string]: { refuse: object } }): string[] => Object.values(ways).flatMap(({ refuse }) => Object.keys(refuse))

export const refusals: readonly Refusal[] = [...new Set([...always, ...sentences(deeds), ...sentences(matters)])] as Refusal[]
