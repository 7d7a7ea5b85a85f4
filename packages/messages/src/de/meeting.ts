import type { MeetingWords } from '../en/meeting.ts'

export const words: MeetingWords = {
  formats: {
    'in-person': 'Vor Ort',
    online: 'Online',
    hybrid: 'Vor Ort und online',
    phone: 'Am Telefon',
  },
  nth: { '1': 'ersten', '2': 'zweiten', '3': 'dritten', '4': 'vierten', '5': 'fünften', '-1': 'letzten', '-2': 'vorletzten' },
  everyDay: 'Jeden Tag',
  weekly: days => `Jeden ${days}`,
  everyOther: day => `Jeden zweiten ${day}`,
  everyNth: (n, day) => `${day}, alle ${n} Wochen`,
  monthly: (which, day) => `Jeden ${which} ${day} im Monat`,
  everyMonths: (n, which, day) => `${n === 2 ? 'Jeden zweiten Monat' : `Alle ${n} Monate`} am ${which} ${day}`,
  dayOfMonth: n => n < 0 ? 'letzten Tag' : `${n}.`,
  monthDays: days => `Am ${days} des Monats`,
  onDates: 'An einzelnen Terminen',
  atTime: (rhythm, time) => `${rhythm}, ${time}`,
}
