import type { Inside } from './inside.ts'
import type { Spoken } from './spoken.ts'

/** Words in the log and words still waiting on this device, looked at as one. */
export interface WordsOf {
  get(id: string): Spoken | undefined
  about(id: string): Spoken[]
  isWaiting(id: string): boolean
}

export function waitingWords({ outs, spoken, identity, reader }: Inside): WordsOf {
  const waiting = new Map(outs.flatMap(({ saying }, i): [string, Spoken][] => {
    if (!saying) return []
    const { id, at, deed, words } = saying
    const about = deed.sharing ?? deed.knock ?? null
    const text = words ? new TextDecoder().decode(words.bytes) : ''
    return [[id, {
      id, at, text, by: identity.u, seq: reader.next + i, kind: deed.kind, about: typeof about === 'string' ? about : null,
      state: 'here', awaits: null, expires: words?.expires ?? 0,
    }]]
  }))
  return {
    get: (id) => spoken.get(id) ?? waiting.get(id),
    // A note of thanks is sealed already when it waits; its words are not for this screen.
    about: (id) => [...spoken.about(id), ...[...waiting.values()].filter((one) => one.about === id && one.kind !== 'thank')],
    isWaiting: (id) => waiting.has(id),
  }
}
