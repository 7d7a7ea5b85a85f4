import type { Card as PublicCard } from '@visavis/directory'
import type { Group, Matter, SomeRules } from '@visavis/group'
import { daysOf } from '#lib/agreement/rules.ts'
import { CardDraft } from '#lib/card/card-draft.svelte.ts'
import { here } from '#lib/here.svelte.ts'
import { fault, fits, shortest } from '#lib/words.ts'

export const proposables = ['decide', 'agreements', 'purpose', 'rules', 'card'] as const
export type Proposable = (typeof proposables)[number]

/** A proposal being written: it begins with how things stand now, or with what is to be said better. */
export class Proposal {
  #group: Group
  about = $state<Proposable | ''>('')
  text = $state('')
  lines = $state<string[]>([])
  name = $state('')
  purpose = $state('')
  audience = $state<Group['audience']>('both')
  memoryDays = $state('90')
  admission = $state('talk')
  size = $state('')
  card: CardDraft
  takeDown = $state<'no' | 'yes'>('no')
  days = $state('7')

  constructor(group: Group, amended?: Matter, about?: Proposable | null) {
    this.#group = group
    const rules = { ...group.rules, ...(amended?.matter === 'rules' ? amended : {}) }
    const described = { ...group, ...(amended?.matter === 'purpose' ? amended : {}) }
    this.about = amended && amended.matter !== 'admit' ? amended.matter : about ?? ''
    this.text = amended?.matter === 'decide' ? amended.text : ''
    this.lines = amended?.matter === 'agreements' ? amended.lines : [...group.agreements.lines]
    this.name = described.name
    this.purpose = described.purpose
    this.audience = described.audience
    this.memoryDays = rules.memoryDays === null ? 'never' : String(rules.memoryDays)
    this.admission = rules.admission
    this.size = rules.size === null ? '' : String(rules.size)
    const card = (amended?.matter === 'card' ? amended.card : null) ?? group.card?.card
    this.card = card ? CardDraft.of(card as unknown as PublicCard) : new CardDraft()
  }

  get hasCard(): boolean {
    return this.#group.card !== null
  }

  missing(): Record<string, string> {
    const wrong = here.words.found.wrong
    switch (this.about) {
      case '': return { about: here.words.deciding.proposing.empty }
      case 'decide': return fault({ text: fits(this.text, 1, 4000) || here.words.deciding.proposing.empty })
      case 'agreements': return fault({ lines: this.lines.length > 0 || here.words.found.agreements.none })
      case 'purpose': return fault({ name: fits(this.name, 3, 80) || wrong.name, purpose: fits(this.purpose, 1, 2000) || wrong.purpose })
      case 'card': return this.takeDown === 'yes' ? {} : fault(this.card.checks())
      default: return {}
    }
  }

  matter(): Matter {
    if (this.about === 'agreements') return { matter: 'agreements', lines: [...this.lines] }
    if (this.about === 'purpose') return { matter: 'purpose', name: shortest(this.name), purpose: this.purpose.trim(), audience: this.audience }
    if (this.about === 'rules') return { matter: 'rules', ...this.#rules() }
    return { matter: 'decide', text: this.text.trim() }
  }

  cardMade(): PublicCard {
    return this.card.made(this.#group)
  }

  /** Only what would change. */
  #rules(): SomeRules {
    const now = this.#group.rules
    const memoryDays = daysOf(this.memoryDays)
    const size = Number(this.size) || null
    const admission = this.admission as typeof now.admission
    return {
      ...(memoryDays !== now.memoryDays && { memoryDays }),
      ...(size !== now.size && { size }),
      ...(admission !== now.admission && { admission }),
    }
  }
}
