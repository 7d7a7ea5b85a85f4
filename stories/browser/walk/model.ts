/** What Mara's screens should say, as far as she has done anything herself. The others are silent. */
export interface Model {
  proposals: Proposal[]
  questions: Question[]
}

export interface Proposal {
  text: string
  answer: 'yes' | 'worry' | 'aside' | 'no'
  remarks: string[]
}

export interface Question {
  text: string
  felt: string | null
  open: boolean
}

/** A no, also one's own, stops a proposal until it is said better. */
export const isStopped = ({ answer }: Proposal): boolean => answer === 'no'
