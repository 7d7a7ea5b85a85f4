import { aboutOf } from './about.ts'
import type { Inside } from './inside.ts'
import type { Spoken } from './spoken.ts'

/** Words in the log and words still waiting on this device, looked at as one. */
export interface WordsOf {
  get(id: string): Spoken | undefined
  about(id: string): Spoken[]
  isWaiting(id: string): boolean
}

const carried = ['thank', 'bring-guest-letter']

export function waitingWords({ outs, spoken, identity, reader }: Inside): WordsOf {
  const waiting = new Map(outs.flatMap(({ saying }, i): [string, Spoken][] => {
    if (!saying) return []
    const { id, at, deed, words } = saying
    const text = words ? new TextDecoder().decode(words.bytes) : ''
    return [[id, {
      id, at, text, by: identity.u, seq: reader.next + i, kind: deed.kind, about: aboutOf(deed),
      state: 'here', awaits: null, proof: null, expires: words?.expires ?? 0,
    }]]
  }))
  return {
    get: (id) => spoken.get(id) ?? waiting.get(id),
    // A note of thanks, and a guest's letter on its way in, are not text as they wait here.
    about: (id) => [...spoken.about(id), ...[...waiting.values()].filter((one) => one.about === id && !carried.includes(one.kind))],
    isWaiting: (id) => waiting.has(id),
  }
}
