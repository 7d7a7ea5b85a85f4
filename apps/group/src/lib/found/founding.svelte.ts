import { here } from '#lib/here.svelte.ts'
import type { Founding } from '#lib/device/device.ts'
import { CardDraft } from '#lib/card/card-draft.svelte.ts'
import { defaultLines } from '#lib/agreement/lines.ts'
import { fault, fits, shortest } from '#lib/words.ts'

export const steps = ['about', 'alias', 'agreements', 'joining', 'card', 'review'] as const
export type Step = (typeof steps)[number]

/** A group that is being thought up. It is on paper until its last step; then it is the group's own. */
export class FoundingDraft {
  name = $state('')
  purpose = $state('')
  audience = $state<Founding['audience'] | ''>('')
  alias = $state('')
  lines = $state<string[]>(defaultLines(here.words.agreements.lines))
  admission = $state('talk')
  memoryDays = $state('90')
  cardWish = $state<'yes' | 'later' | ''>('')
  card = new CardDraft()

  /** What is still missing on this step, by field; empty when one may go on. */
  missing(step: Step): Record<string, string> {
    const wrong = here.words.found.wrong
    if (step === 'about') return fault({ name: fits(this.name, 3, 80) || wrong.name, purpose: fits(this.purpose, 1, 2000) || wrong.purpose, audience: !!this.audience || wrong.audience })
    if (step === 'alias') return fault({ alias: fits(this.alias, 1, 40) || wrong.alias })
    if (step === 'agreements') return fault({ lines: this.lines.length > 0 || here.words.found.agreements.none })
    if (step === 'card') return fault({ wish: !!this.cardWish || wrong.wish, ...(this.cardWish === 'yes' ? this.card.checks() : {}) })
    return {}
  }

  /** As it waits on the shelf of drafts, with the step one was at. */
  written(step: number): string {
    return JSON.stringify({ step, ...pick(this, own), card: pick(this.card, ofTheCard) })
  }

  /** Takes up again what was written before; gives the step one was at. Throws when it is not a draft. */
  takeUp(text: string): number {
    const { step, card, ...kept } = JSON.parse(text)
    Object.assign(this, pick(kept, own))
    Object.assign(this.card, pick(card, ofTheCard))
    return Math.min(Number(step) || 0, steps.length - 1)
  }

  get founding(): Founding {
    return {
      alias: shortest(this.alias),
      name: shortest(this.name),
      purpose: this.purpose.trim(),
      audience: this.audience || 'both',
      language: here.lang,
      agreements: [...this.lines],
      rules: { admission: this.admission, memoryDays: this.memoryDays === 'never' ? null : Number(this.memoryDays) },
    }
  }
}

const own = ['name', 'purpose', 'audience', 'alias', 'lines', 'admission', 'memoryDays', 'cardWish'] as const
const ofTheCard = ['shortLine', 'topic', 'city', 'postal', 'country', 'format', 'dates', 'day', 'rhythm', 'start', 'end', 'how'] as const

const pick = <K extends string>(from: { readonly [Name in K]?: unknown }, names: readonly K[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])))
