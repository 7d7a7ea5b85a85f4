import { plural } from '../../plural.ts'
import type { SameAs } from '../../shape.ts'

const n = plural('en')

/** Light questions: they bind nobody and are forgotten like what is shared. */
const words = {
  title: 'Questions that bind nobody',
  says: 'To feel where we all are. What is answered here decides nothing and is forgotten like what we share.',
  open: 'Open now',
  none: 'No question is open.',
  noneSays: 'It may be small: which day suits, what you would like to talk about, how an idea sits with you.',
  ended: 'Over',
  asks: 'waits for your answer',
  ask: 'Ask a question',
  by: (name: string) => `${name} asks`,
  byMe: 'You ask',
  closes: (moment: string) => `Open until ${moment}`,
  closed: 'It is over.',
  bindsNobody: 'This decides nothing. It shows where we are.',
  ways: {
    sense: { says: 'How does it sit with you?', hint: 'Everyone shows how much they would like it.' },
    rank: { says: 'What do you wish most?', hint: 'Everyone puts several things in the order of their wish.' },
    dates: { says: 'When does it suit?', hint: 'Everyone says for each date: yes, if need be, no.' },
  },
  form: {
    way: 'What kind of question?',
    text: 'My question',
    options: 'What one can choose from',
    option: 'A possibility',
    add: 'Add',
    out: 'Take out',
    outOf: (option: string) => `Take out: ${option}`,
    date: 'Day',
    time: 'Begins at',
    days: 'How long may everyone answer?',
    go: 'Ask everyone',
    wrongText: 'Please write a question.',
    wrongOptions: 'Please name at least two.',
    wrongDate: 'Please choose a day and a time.',
    enough: 'Twenty is enough.',
    twice: 'This is here already.',
  },
  answer: {
    title: 'Your answer',
    go: 'Answer',
    again: 'Change my answer',
    hidden: 'What the others have answered is shown after you have answered.',
    wrong: 'Please choose.',
    levels: ['Not at all', 'Rather not', 'I do not know yet', 'Rather yes', 'Very much'],
    dates: ['No', 'If need be', 'Yes'],
    rank: 'Press what you wish most, then the next. What you leave out comes last.',
    order: 'My order',
    left: 'Not chosen yet',
    takeOf: (option: string, place: number) => `${option}: put in place ${place}`,
    up: (option: string) => `Further up: ${option}`,
    down: (option: string) => `Further down: ${option}`,
    out: (option: string) => `Rather not: ${option}`,
  },
  results: {
    title: 'What was answered',
    silent: (count: number) => n(count, { zero: 'Everyone has answered.', one: 'One person has not answered yet.', other: `${count} people have not answered yet.` }),
    nobody: 'Nobody has answered.',
    people: (count: number) => n(count, { zero: 'nobody', one: 'one person', other: `${count} people` }),
    dates: (yes: number, maybe: number) => `${n(yes, { zero: 'nobody says yes', one: 'one yes', other: `${yes} yes` })}${maybe ? `, ${n(maybe, { one: 'one if need be', other: `${maybe} if need be` })}` : ''}`,
    best: 'suits best',
    bestTogether: 'suit equally well',
    place: (place: number) => `Place ${place}`,
    tie: 'wished equally',
    method: 'How it is counted: every possibility is compared with every other. The one that more people prefer to the other stands higher (method of Markus Schulze). What is wished equally stays equal.',
  },
  end: 'End the question',
  endSays: 'Then nobody can answer any more. The answers can be seen until they are forgotten.',
  endYes: 'Yes, end it',
}

export { words }
export type QuestionsWords = SameAs<typeof words>
