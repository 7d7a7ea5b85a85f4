/**
 * How long an entry that vanished from its source is still shown: until three readings on different days did not have it, or
 * thirty days have passed. Then it is hidden, and kept.
 */
export interface Grace {
  runs: number
  days: number
}

export const usualGrace: Grace = { runs: 3, days: 30 }

/** True when an entry is no longer shown. `since` and `today` are ISO days. */
export const isHidden = (since: string | null, runs: number, today: string, { runs: most, days }: Grace = usualGrace): boolean =>
  since !== null && (runs >= most || Date.parse(today) - Date.parse(since) > days * 86_400_000)
