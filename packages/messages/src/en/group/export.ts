import type { SameAs } from '../../shape.ts'

/** What stands in the file somebody takes along. */
const words = {
  title: (group: string) => `What I could see of “${group}”`,
  made: (moment: string) => `Made on ${moment}, by my own device.`,
  care: 'This holds words of people who trusted me. I keep it where nobody else reads it.',
  own: 'I am no longer in this group. These are my own words.',
  agreements: 'What we promise each other',
  people: 'Who is here',
  tasks: 'Tasks',
  decisions: 'What we decided, and what is open',
  questions: 'Questions that bind nobody',
  sharings: 'What was shared',
  knocks: 'Who has knocked',
  me: (name: string) => `${name} (that is me)`,
  since: (day: string) => `here since ${day}`,
  contact: 'Contact:',
  freeTask: (name: string) => `${name}: nobody at the moment`,
  takenTask: (name: string, who: string, day: string) => `${name}: ${who}, until ${day}`,
  askedBy: (name: string) => `Asked by ${name}`,
  heard: (names: string) => `Heard by ${names}`,
  knows: (name: string) => `${name} knows this.`,
  thanks: (name: string) => `${name} says thank you:`,
  heardOut: 'In their own words:',
  gone: 'These words have been forgotten.',
}

export { words }
export type ExportWords = SameAs<typeof words>
