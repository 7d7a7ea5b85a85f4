import { here } from '#lib/here.svelte.ts'

/** The sentence for a refusal: what happened and what to do. It is fetched when something is refused for the first time. */
export async function why(code: string): Promise<string> {
  await here.learn('refusals')
  const { codes, unknown } = here.words.refusals
  return codes[code as keyof typeof codes] ?? unknown
}
