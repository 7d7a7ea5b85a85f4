import type { MeetingWords } from '../en/meeting.ts'

export const words: MeetingWords = {
  formats: {
    'in-person': 'En personne',
    online: 'En ligne',
    hybrid: 'En personne et en ligne',
    phone: 'Par téléphone',
  },
  nth: { '1': 'le premier', '2': 'le deuxième', '3': 'le troisième', '4': 'le quatrième', '5': 'le cinquième', '-1': 'le dernier', '-2': 'l’avant-dernier' },
  everyDay: 'Tous les jours',
  weekly: days => `Chaque ${days}`,
  everyOther: day => `Un ${day} sur deux`,
  everyNth: (n, day) => `Le ${day}, toutes les ${n} semaines`,
  monthly: (which, day) => `${which.charAt(0).toUpperCase()}${which.slice(1)} ${day} du mois`,
  everyMonths: (n, which, day) => `${n === 2 ? 'Un mois sur deux' : `Tous les ${n} mois`}, ${which} ${day}`,
  dayOfMonth: n => n < 0 ? 'dernier jour' : n === 1 ? '1er' : String(n),
  monthDays: days => `Le ${days} du mois`,
  onDates: 'À des dates choisies',
  atTime: (rhythm, time) => `${rhythm}, ${time}`,
}
