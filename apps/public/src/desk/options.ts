import { topics, type FieldName } from '@visavis/directory'
import type { View } from '../view.ts'

export interface Option { value: string; says: string }

const from = (names: Readonly<Record<string, string>>): Option[] => Object.entries(names).map(([value, says]) => ({ value, says }))

/** The choices of a field that is one of a few; null for a field that is words. */
export function optionsOf({ words: { base, desk } }: View, field: FieldName): Option[] | null {
  switch (field) {
    case 'audience': return from(base.audiences)
    case 'status': return from(base.statuses)
    case 'format': return from(base.formats)
    case 'way': return from(base.ways).filter(({ value }) => value !== 'knock')
    case 'look': return from(desk.look)
    default: return null
  }
}

/** All topics, to choose up to three. */
export const topicOptions = ({ lang }: View): Option[] => [{ value: '', says: '–' }, ...topics.map(({ key, branch, names }) => ({ value: key, says: branch === '' ? names[lang] : `– ${names[lang]}` }))]
