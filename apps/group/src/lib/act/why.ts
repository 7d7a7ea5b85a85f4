import { here } from '#lib/here.svelte.ts'

/** The sentence for a refusal: what happened and what to do. */
export function why(code: string): string {
  const { codes, unknown } = here.words.refusals
  return codes[code as keyof typeof codes] ?? unknown
}
