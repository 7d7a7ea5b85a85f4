import type { MeetingWords } from '../en/meeting.ts'

export const words: MeetingWords = {
  formats: {
    'in-person': 'Vor Ort',
    online: 'Online',
    hybrid: 'Vor Ort und online',
    phone: 'Am Telefon',
  },
  nth: { '1': 'ersten', '2': 'zweiten', '3': 'dritten', '4': 'vierten', '5': 'fünften', '-1': 'letzten' },
  everyDay: 'Jeden Tag',
  weekly: days => `Jeden ${days}`,
  everyOther: day => `Jeden zweiten ${day}`,
  everyNth: (n, day) => `${day}, alle ${n} Wochen`,
  monthly: (which, day) => `Jeden ${which} ${day} im Monat`,
  atTime: (rhythm, time) => `${rhythm}, ${time}`,
}
