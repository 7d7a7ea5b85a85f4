/** What one can propose on the page for proposals; guests, sister groups and the like have pages of their own. */
export const proposables = ['decide', 'agreements', 'purpose', 'rules', 'card'] as const
export type Proposable = (typeof proposables)[number]

export const isProposable = (matter: string): matter is Proposable => proposables.some((one) => one === matter)
