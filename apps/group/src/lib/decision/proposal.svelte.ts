import type { Card as PublicCard } from '@visavis/directory'
import { changedLines } from '@visavis/group'
import type { Group, Matter, Method } from '@visavis/group'
import { CardDraft } from '#lib/card/card-draft.svelte.ts'
import { here } from '#lib/here.svelte.ts'
import { RuleDraft } from '#lib/rules/rule-draft.svelte.ts'
import { fault, fits, shortest } from '#lib/words.ts'
import { isProposable } from './kinds.ts'
import type { Proposable } from './kinds.ts'

const DAY = 86_400_000

/** A proposal being written: it begins with how things stand now, or with what is to be said better. */
export class Proposal {
  #group: Group
  about = $state<Proposable | ''>('')
  text = $state('')
  lines = $state<string[]>([])
  name = $state('')
  purpose = $state('')
  audience = $state<Group['audience']>('both')
  rule: RuleDraft
  card: CardDraft
  takeDown = $state<'no' | 'yes'>('no')
  days = $state('7')
  method = $state<Method | ''>('')
  reviewMonths = $state('')

  constructor(group: Group, { amended, about, rule }: { amended?: Matter | undefined; about?: Proposable | null; rule?: string | null } = {}) {
    this.#group = group
    const described = { ...group, ...(amended?.matter === 'purpose' ? amended : {}) }
    this.about = amended && isProposable(amended.matter) ? amended.matter : about ?? ''
    this.text = amended?.matter === 'decide' ? amended.text : ''
    this.lines = amended?.matter === 'agreements' ? amended.lines : [...group.agreements.lines]
    this.name = described.name
    this.purpose = described.purpose
    this.audience = described.audience
    this.rule = new RuleDraft(group, amended?.matter === 'rules' ? amended : undefined, rule)
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
      case 'agreements': return fault({ lines: this.#wrongLines() ?? true })
      case 'purpose': return fault({ name: fits(this.name, 3, 80) || wrong.name, purpose: fits(this.purpose, 1, 2000) || wrong.purpose })
      case 'rules': return fault(this.rule.missing())
      case 'card': return this.takeDown === 'yes' ? {} : fault(this.card.checks())
    }
  }

  matter(): Matter {
    if (this.about === 'agreements') return { matter: 'agreements', lines: [...this.lines] }
    if (this.about === 'purpose') return { matter: 'purpose', name: shortest(this.name), purpose: this.purpose.trim(), audience: this.audience }
    if (this.about === 'rules') return { matter: 'rules', ...this.rule.changes() }
    return { matter: 'decide', text: this.text.trim() }
  }

  /** How it is to be decided; what the group has agreed anyway is left out. */
  how(now: number): { days: number; method?: string; review?: number } {
    const days = Number(this.days)
    const again = new Date(now)
    again.setMonth(again.getMonth() + Number(this.reviewMonths))
    return { days, ...(this.method && { method: this.method }), ...(this.reviewMonths && { review: Math.max(again.getTime(), now + (days + 1) * DAY) }) }
  }

  cardMade(): PublicCard {
    return this.card.made(this.#group)
  }

  #wrongLines(): string | null {
    if (this.lines.length === 0) return here.words.agreements.build.none
    const changes = changedLines(this.#group.agreements.lines, this.lines).some(({ change }) => change !== 'kept')
    return changes ? null : here.words.deciding.proposing.unchanged
  }
}
