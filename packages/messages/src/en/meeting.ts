import type { SameAs } from '../shape.ts'

/** How and when people meet; the public and the group side both say it. */
const words = {
  formats: {
    'in-person': 'In a room',
    online: 'Online',
    hybrid: 'In a room and online',
    phone: 'By phone',
  },
  nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last', '-2': 'second to last' },
  everyDay: 'Every day',
  weekly: (days: string) => `Every ${days}`,
  everyOther: (day: string) => `Every second ${day}`,
  everyNth: (n: number, day: string) => `${day}, every ${n} weeks`,
  monthly: (which: string, day: string) => `Every ${which} ${day} of the month`,
  everyMonths: (n: number, which: string, day: string) => `Every ${n === 2 ? 'second month' : `${n} months`}, on the ${which} ${day}`,
  dayOfMonth: (n: number) => n < 0 ? 'last day' : `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`,
  monthDays: (days: string) => `On the ${days} of the month`,
  onDates: 'On chosen dates',
  atTime: (rhythm: string, time: string) => `${rhythm}, ${time}`,
}

export { words }
export type MeetingWords = SameAs<typeof words>
