import { allOptional, exactly, oneOf, orNull, whole } from '../fields.ts'

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
  methods: Methods
  /** what decides when a second round still finds a no */
  fallback: Method
}

export type Methods = { admit: Method; agreements: Method; purpose: Method; rules: Method; card: Method; decide: Method }
export type MatterName = keyof Methods

/** What founding or a decision may say about the rules; what is left out stays. */
export type SomeRules = Partial<Omit<Rules, 'methods'>> & { methods?: Partial<Methods> }

/** The rules a group begins with. */
export const firstRules: Rules = {
  memoryDays: 90,
  admission: 'talk',
  size: null,
  methods: { admit: 'consent', agreements: 'consent', purpose: 'consent', rules: 'consent', card: 'consent', decide: 'consent' },
  fallback: 'two-thirds',
}

/** The rules as they stand once something about them was said. */
export const withRules = (rules: Rules, said: SomeRules): Rules =>
  ({ ...rules, ...said, methods: { ...rules.methods, ...said.methods } })

const method = oneOf(methods)
const methodsFields = { admit: method, agreements: method, purpose: method, rules: method, card: method, decide: method }

const fields = {
  memoryDays: orNull(whole(7, 3650)),
  admission: oneOf(admissions),
  size: orNull(whole(2, 500)),
  fallback: method,
}

export const rulesForm = exactly<Rules>({ ...fields, methods: exactly<Methods>(methodsFields) })

/** What may be said about the rules, when founding and later. */
export const someRules = allOptional({ ...fields, methods: exactly<Partial<Methods>>(allOptional(methodsFields)) })
