import type { Draft } from '../shape.ts'

/** A question is forgotten once it has been over for the memory span. */
export function forgetQuestions(group: Draft, since: number): void {
  for (const { id, closes, closed } of group.questions.values()) if ((closed ?? closes) <= since) group.questions.delete(id)
}
