import type { Rhythm, Series } from '@visavis/directory'

/** How often, as one choice. `same` leaves a rhythm that has no choice of its own. */
const rhythms: Readonly<Record<string, Rhythm | null>> = {
  w1: { kind: 'weekly', every: 1 }, w2: { kind: 'weekly', every: 2 }, w3: { kind: 'weekly', every: 3 }, w4: { kind: 'weekly', every: 4 },
  m1: { kind: 'monthly', which: [1] }, m2: { kind: 'monthly', which: [2] }, m3: { kind: 'monthly', which: [3] }, m4: { kind: 'monthly', which: [4] }, last: { kind: 'monthly', which: [-1] },
  m13: { kind: 'monthly', which: [1, 3] }, m24: { kind: 'monthly', which: [2, 4] }, same: null,
}

/** One line of the form: everything as text, `HH:MM` and ISO days as browsers send them. */
export interface SeriesLine {
  day: string
  start: string
  end: string
  rhythm: string
  since: string
}

const parse = (text: string): Series[] => (text === '' ? [] : (JSON.parse(text) as Series[]))
const clock = (minutes: number): string => minutes < 0 ? '' : `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The lines of the form for the series of an entry. */
export const linesOf = (text: string): SeriesLine[] => parse(text).map(({ day, start, end, rhythm, from }) => ({
  day: String(day), start: clock(start), end: end === null ? '' : clock(end), since: from ?? '',
  rhythm: Object.entries(rhythms).find(([, each]) => each !== null && JSON.stringify(each) === JSON.stringify(rhythm))?.[0] ?? 'same',
}))

/** The series that stand in a form, as text; lines without a day are left out. `before` is the text the form was made from. */
export function seriesIn(lines: readonly SeriesLine[], before: string): string {
  const known = parse(before)
  const series = lines.flatMap(({ day, start, end, rhythm, since }, at) => {
    if (day === '') return []
    const [from, to] = [minutes(start), minutes(end)]
    const chosen = rhythms[rhythm] ?? known[at]?.rhythm ?? rhythms['w1']
    const until = known[at]?.until
    return [{ day: Number(day), start: from ?? -1, end: to === null || from === null ? null : to > from ? to : to + 1440, rhythm: chosen, ...(since !== '' && { from: since }), ...(until !== undefined && { until }) }]
  })
  return series.length === 0 ? '' : JSON.stringify(series)
}

function minutes(text: string): number | null {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text)
  return found === null ? null : Number(found[1]) * 60 + Number(found[2])
}
