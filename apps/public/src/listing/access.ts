import { accessFacts, type Access } from '@visavis/directory'
import type { View } from '../view.ts'

/** What is known about getting in, a line each; what nobody said is not there. */
export function accessLines(access: Access | undefined, words: View['words']['listing']): string[] {
  if (!access) return []
  const facts = accessFacts.filter(fact => access.facts[fact] !== undefined).map(fact => access.facts[fact] ? words.accessYes[fact] : words.accessNo[fact])
  return [facts.join(' · '), access.words].filter(Boolean)
}
