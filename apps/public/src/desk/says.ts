import { topicByKey, type FieldName } from '@visavis/directory'
import { whenInWords, type Repeated } from '@visavis/messages'
import type { View } from '../view.ts'

/** What a field says, as a person reads it; nothing is said as "nothing". */
export function fieldSays(view: View, field: FieldName | 'confirmed', text: string): string {
  return (text === '' ? '' : inWords(view, field, text)) || view.words.desk.empty
}

/** What a field is called. */
export const fieldName = ({ words }: View, field: FieldName | 'confirmed'): string => field === 'confirmed' ? words.desk.confirmation : words.confirm.fields[field]

function inWords(view: View, field: FieldName | 'confirmed', text: string): string {
  const { words: { base, desk }, f, lang } = view
  const named = (names: Readonly<Record<string, string>>) => names[text] ?? text
  switch (field) {
    case 'confirmed': return confirmedSays(view, text)
    case 'series': return whenInWords(JSON.parse(text) as Repeated[], base, f).join(' · ')
    case 'topics': return f.list(text.split(', ').map(key => topicByKey(key)?.names[lang] ?? key))
    case 'languages': return f.list(text.split(', ').map(f.language))
    case 'audience': return named(base.audiences)
    case 'status': return named(base.statuses)
    case 'format': return named(base.formats)
    case 'way': return named(base.ways)
    case 'look': return named(desk.look)
    default: return text
  }
}

function confirmedSays({ words: { desk }, f }: View, text: string): string {
  const [on = '', by = 'group', how = 'link'] = JSON.parse(text) as [string, 'group' | 'contact-point', keyof typeof desk.hows]
  return `${desk.confirmed[by](f.date(on))}, ${desk.hows[how]}`
}
