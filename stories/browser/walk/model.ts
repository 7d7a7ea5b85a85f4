/** What Mara's screens should say, as far as she has done anything herself. The others are silent. */
export interface Model {
  proposals: Proposal[]
  questions: Question[]
}

export interface Proposal {
  text: string
  answer: 'yes' | 'worry' | 'aside' | 'no'
  remarks: string[]
  open: boolean
}

export interface Question {
  text: string
  felt: string | null
  open: boolean
}

/** Open ones as they came, then the record, the newest first. */
export const asListed = ({ proposals }: Model): string[] =>
  [...proposals.filter(({ open }) => open), ...proposals.filter(({ open }) => !open).reverse()].map(({ text }) => text)
