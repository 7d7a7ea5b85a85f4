import type { SameAs } from '../shape.ts'

/** How and when people meet; the public and the group side both say it. */
const words = {
  formats: {
    'in-person': 'In a room',
    online: 'Online',
    hybrid: 'In a room and online',
    phone: 'By phone',
  },
  nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' },
  everyDay: 'Every day',
  weekly: (days: string) => `Every ${days}`,
  everyOther: (day: string) => `Every second ${day}`,
  everyNth: (n: number, day: string) => `${day}, every ${n} weeks`,
  monthly: (which: string, day: string) => `Every ${which} ${day} of the month`,
  atTime: (rhythm: string, time: string) => `${rhythm}, ${time}`,
}

export { words }
export type MeetingWords = SameAs<typeof words>
