import type { MeetingWords } from '../en/meeting.ts'

export const words: MeetingWords = {
  formats: {
    'in-person': 'En personne',
    online: 'En ligne',
    hybrid: 'En personne et en ligne',
    phone: 'Par téléphone',
  },
  nth: { '1': 'premier', '2': 'deuxième', '3': 'troisième', '4': 'quatrième', '5': 'cinquième', '-1': 'dernier' },
  everyDay: 'Tous les jours',
  weekly: days => `Chaque ${days}`,
  everyOther: day => `Un ${day} sur deux`,
  everyNth: (n, day) => `Le ${day}, toutes les ${n} semaines`,
  monthly: (which, day) => `Le ${which} ${day} du mois`,
  atTime: (rhythm, time) => `${rhythm}, ${time}`,
}
