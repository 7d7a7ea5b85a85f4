import type { Card, Day, Format } from '@visavis/directory'
import { here } from '#lib/here.svelte.ts'
import { minutesOf, shortest } from '#lib/words.ts'

/** A public card while it is being written: texts as typed, made into a card at the end. */
export class CardDraft {
  shortLine = $state('')
  topic = $state('')
  city = $state('')
  postal = $state('')
  country = $state(regionOf(navigator.language))
  format = $state<Format>('in-person')
  dates = $state<'fixed' | 'open'>('open')
  day = $state('')
  rhythm = $state('w1')
  start = $state('')
  end = $state('')
  how = $state(here.words.found.card.howDefault)

  static of(card: Card): CardDraft {
    const draft = new CardDraft()
    const [series] = card.when.series
    const rhythm = series && codeOf(series.rhythm)
    Object.assign(draft, {
      shortLine: card.shortLine, topic: card.topics[0] ?? '', format: card.format, how: card.howToCome.words,
      city: card.place?.city ?? '', postal: card.place?.postal ?? '', country: card.place?.country ?? draft.country,
      dates: rhythm ? 'fixed' : 'open',
    })
    if (series && rhythm) Object.assign(draft, { day: String(series.day), start: clockOf(series.start), end: series.end === null ? '' : clockOf(series.end), rhythm })
    return draft
  }

  /** True, or the sentence that says what is missing, by field. */
  checks(): Record<string, true | string> {
    const wrong = here.words.found.wrong
    const fixed = this.dates === 'fixed'
    return {
      shortLine: (this.shortLine.trim() !== '' && this.shortLine.length <= 200) || wrong.shortLine,
      topic: this.topic !== '' || wrong.topic,
      city: !this.placed || this.city.trim() !== '' || wrong.city,
      day: !fixed || this.day !== '' || wrong.day,
      start: !fixed || minutesOf(this.start) !== null || wrong.time,
    }
  }

  get placed(): boolean {
    return this.format === 'in-person' || this.format === 'hybrid'
  }

  made(group: { name: string; audience: Card['audience'] }): Card {
    const place = { district: '', city: shortest(this.city), postal: shortest(this.postal), country: this.country }
    return {
      name: group.name,
      shortLine: shortest(this.shortLine),
      topics: [this.topic],
      audience: group.audience,
      languages: [here.lang],
      place: this.city.trim() ? place : null,
      when: this.when,
      format: this.format,
      howToCome: { way: 'knock', words: this.how.trim() },
      status: 'open',
    }
  }

  private get when(): Card['when'] {
    const start = minutesOf(this.start)
    if (this.dates === 'open' || start === null) return { series: [], words: here.words.found.card.whenOpen, zone: null }
    const kind = this.rhythm[0]
    const n = Number(this.rhythm.slice(1))
    const rhythm = kind === 'w' ? { kind: 'weekly' as const, every: n } : { kind: 'monthly' as const, which: [n] }
    const end = minutesOf(this.end)
    const series = { day: Number(this.day) as Day, start, end: end !== null && end <= start ? end + 1440 : end, rhythm }
    return { series: [series], words: '', zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  }
}

/** A rhythm as the form says it; null for those that only feeds know. */
function codeOf(rhythm: Card['when']['series'][number]['rhythm']): string | null {
  if (rhythm.kind === 'weekly') return `w${rhythm.every}`
  return rhythm.kind === 'monthly' && (rhythm.every ?? 1) === 1 ? `m${rhythm.which[0]}` : null
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A first guess from the browser's language, to be changed by the person: `de-CH` gives `CH`. */
function regionOf(tag: string): string {
  return countries.find((code) => tag.endsWith(`-${code}`)) ?? { en: 'GB', fr: 'CA', de: 'DE' }[here.lang]
}

export const countries = ['AT', 'AU', 'BE', 'CA', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IE', 'IT', 'LI', 'LU', 'NL', 'NZ', 'PL', 'PT', 'SE', 'US']
