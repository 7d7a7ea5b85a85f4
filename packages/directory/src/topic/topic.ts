export type Language = 'en' | 'fr' | 'de'

export interface Topic {
  key: string
  /** Key of the branch it belongs to; empty for a branch itself. */
  branch: string
  names: Record<Language, string>
  /** Everyday words that mean this topic. */
  words: Record<Language, string[]>
  /** True when the topic itself is one of relatives. */
  relatives: boolean
}
