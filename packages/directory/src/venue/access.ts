/** What people ask before they dare to come: can I get in, sit, hear, and get home again? */
export const accessFacts = ['step-free', 'lift', 'wheelchair-toilet', 'hearing-loop', 'sign-language', 'fragrance-free', 'children-welcome', 'parking', 'public-transport'] as const
export type AccessFact = (typeof accessFacts)[number]

export interface Access {
  /** True = there is, false = there is not; what nobody said is missing. */
  facts: Partial<Record<AccessFact, boolean>>
  /** In words: the side door, the stop, the bell. */
  words: string
}
