import type { SameAs } from '../shape.ts'

const words = {
  neutral: 'Meeting',
  calendarTitle: 'Self-help groups',
  takeTitle: 'Take this list with you',
  takeOneTitle: 'Take these dates with you',
  calendar: 'As a calendar',
  calendarSays: 'Your calendar asks again now and then, so dates that change here change there, too.',
  neutralCalendar: 'As a calendar without names',
  neutralSays: 'It only says “Meeting”, for a screen that others may see.',
  onwardTitle: 'For offices, libraries and other directories',
  onwardSays: 'Everything public here may be shown elsewhere, as long as it is kept up to date. Beside each list stands what it could not carry.',
  lists: {
    groups: 'All groups as a table (CSV)',
    guide: 'Weekly meetings for Meeting Guide (JSON)',
    tsml: 'Weekly meetings for TSML (CSV)',
    hsds: 'All groups in Open Referral HSDS (JSON)',
    bmlt: 'For programs that ask a BMLT server',
  },
  embedFrom: (host: string) => `From the directory at ${host}`,
  embedTitle: 'Show these groups on your own website',
  report: 'What it could not carry',
}

export { words }
export type GiveWords = SameAs<typeof words>
