import type { GiveWords } from '../en/give.ts'

export const words: GiveWords = {
  neutral: 'Treffen',
  calendarTitle: 'Selbsthilfegruppen',
  takeTitle: 'Diese Liste mitnehmen',
  takeOneTitle: 'Diese Termine mitnehmen',
  calendar: 'Als Kalender',
  calendarSays: 'Dein Kalender fragt ab und zu nach: Was sich hier ändert, ändert sich auch dort.',
  neutralCalendar: 'Als Kalender ohne Namen',
  neutralSays: 'Darin steht nur „Treffen“, für einen Bildschirm, den auch andere sehen.',
  onwardTitle: 'Für Kontaktstellen, Bibliotheken und andere Verzeichnisse',
  onwardSays: 'Alles Öffentliche darf auch anderswo gezeigt werden, solange es aktuell gehalten wird. Bei jeder Liste steht, was sie nicht mitnehmen konnte.',
  lists: {
    groups: 'Alle Gruppen als Tabelle (CSV)',
    guide: 'Wöchentliche Treffen für Meeting Guide (JSON)',
    tsml: 'Wöchentliche Treffen für TSML (CSV)',
    hsds: 'Alle Gruppen als Open Referral HSDS (JSON)',
    bmlt: 'Für Programme, die einen BMLT-Server fragen',
  },
  embedFrom: (host: string) => `Aus dem Verzeichnis von ${host}`,
  embedTitle: 'Diese Gruppen auf der eigenen Website zeigen',
  report: 'Was sie nicht mitnehmen konnte',
}
