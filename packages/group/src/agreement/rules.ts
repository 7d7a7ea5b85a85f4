import { allOptional, exactly, list, oneOf, orNull, whole } from '../fields.ts'

/** How a decision is taken, from strictest to mildest: what passes one passes all that follow. */
export const methods = ['everyone', 'consent', 'two-thirds', 'majority'] as const
export type Method = (typeof methods)[number]

/** How strangers may come to the group. */
const admissions = ['date', 'talk', 'visit', 'fixed-dates', 'waiting', 'closed'] as const
export type Admission = (typeof admissions)[number]

/** The rules the group has chosen for itself: memory, admission, size, and how it decides. */
export type Rules = {
  /** days until sharings are forgotten; null means never */
  memoryDays: number | null
  admission: Admission
  /** the most people it wants to be; null means no limit */
  size: number | null
  /** with fixed dates: the UTC days, counted from 1970, on which people come in */
  entryDays: number[]
  methods: Methods
  /** what decides when a second round still finds a no */
  fallback: Method
}

const matterNames = [
  'admit', 'agreements', 'purpose', 'rules', 'card', 'decide', 'review', 'edition', 'guest', 'sisters', 'door', 'end',
] as const
export type MatterName = (typeof matterNames)[number]
export type Methods = { [matter in MatterName]: Method }

const forAll = <T>(each: T) => Object.fromEntries(matterNames.map((matter) => [matter, each])) as { [matter in MatterName]: T }

/** What founding or a decision may say about the rules; what is left out stays. */
export type SomeRules = Partial<Omit<Rules, 'methods'>> & { methods?: Partial<Methods> }

/** The rules a group begins with. */
export const firstRules: Rules = {
  memoryDays: 90,
  admission: 'talk',
  size: null,
  entryDays: [],
  methods: { ...forAll<Method>('consent'), review: 'two-thirds' },
  fallback: 'two-thirds',
}

/** The rules as they stand once something about them was said. */
export const withRules = (rules: Rules, said: SomeRules): Rules =>
  ({ ...rules, ...said, methods: { ...rules.methods, ...said.methods } })

const method = oneOf(methods)
const methodsFields = forAll(method)

const fields = {
  memoryDays: orNull(whole(7, 3650)),
  admission: oneOf(admissions),
  size: orNull(whole(2, 500)),
  entryDays: list(whole(0, 47_482), 0, 24),
  fallback: method,
}

export const rulesForm = exactly<Rules>({ ...fields, methods: exactly<Methods>(methodsFields) })

/** What may be said about the rules, when founding and later. */
export const someRules = allOptional({ ...fields, methods: exactly<Partial<Methods>>(allOptional(methodsFields)) })
