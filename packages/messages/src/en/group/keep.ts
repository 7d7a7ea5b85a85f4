import { plural } from '../../plural.ts'
import type { SameAs } from '../../shape.ts'

const n = plural('en')

/** Taking along what one may see, showing words outside, one's own or, in need, those of others, and checking shown words. */
const words = {
  title: 'Take along, show outside',
  take: {
    title: 'Take along what I can see',
    says: 'A file with the agreements, decisions, people, tasks and what was shared with you. Your device makes it; nothing is sent.',
    care: 'In this file everything lies open. It holds words of others who trusted you. Keep it where nobody else reads, or delete it when you no longer need it.',
    page: 'Save a page to read',
    pageSays: 'Opens in any browser and can be printed.',
    data: 'Save it for programs',
    dataSays: 'The same, so that another program can read it.',
    busy: 'Your device is writing the file …',
    done: 'The file is where your browser puts what it saves.',
    name: 'what-i-take-along',
  },
  show: {
    title: 'Show my words outside',
    says: 'If you need to show someone outside what you said here, such as a contact point: choose which words. A text is made that proves that you really said them, in these words. It says nothing about the group, about others, or about what else was said.',
    own: 'Here you choose among your own words. If you need help with something another person said, open it: the way to show it outside is at its end.',
    none: 'You have shared nothing here yet, or it has been forgotten.',
    which: 'Which words?',
    go: 'Make the text',
    pick: 'Please choose at least one.',
    careful: 'Whoever has this text can read these words and knows that they are yours. Whoever runs this server could tell from the day and the length which group they come from.',
    text: 'The text to pass on',
    copy: 'Copy',
    copied: 'Copied',
    save: 'Save as a file',
    file: 'my-words',
    how: 'It can be checked on any Visavis, without an account:',
    chosen: (count: number) => n(count, { zero: 'none chosen', one: 'one chosen', other: `${count} chosen` }),
  },
  heard: {
    title: 'Show this to someone outside',
    lead: 'For when someone is in danger, or wrong was done to you, and you need help with it.',
    betrays: 'What is said here stays here. To show it breaks a confidence, except where someone is in danger or is being wronged. Then you may get help, and you need nobody’s permission.',
    said: (name: string, moment: string) => `${name}, ${moment}`,
    proof: 'What the text shows, and what not',
    proofSays: [
      'That exactly these words were said, and on which day, by the clock of the person who said them.',
      'No name, nothing of the group, nothing of anyone else. Whose words they are, you say yourself.',
      'Whoever runs this server could tell from the day and the length which group the words come from. They still cannot read anything else in it.',
      'Nobody in the group is told that you have made the text.',
    ],
    now: 'You can make the text now, keep it somewhere safe, and decide later. Once words are forgotten or taken back, nobody can prove them any more.',
    careful: 'Whoever has this text can read these words. Give it only to someone who is to help you.',
    file: 'words-said-here',
    whom: 'Whom you can show it to',
    whomSays: 'A contact point for self-help, an advice centre, someone you trust, the police. They decide nothing in your group. They can listen, and help you with what comes next.',
    runs: 'Who runs this server, and how to reach them',
    find: 'Find a contact point',
  },
  check: {
    title: 'Check words that were shown to me',
    says: 'Somebody has given you a text from Visavis with words from a group: their own, or words that were said to them. Here you can see whether it is whole. Nothing is sent anywhere: this browser checks it by itself.',
    text: 'The text you were given',
    textHint: 'All of it, from the first to the last sign.',
    file: 'Or choose the file',
    go: 'Check it',
    not: 'This is not such a text, or a part of it is missing. Ask for it once more.',
    proven: 'This was really said, in exactly these words.',
    notProven: 'Not proven. These words have been changed, or they were never said like this. Do not rely on them.',
    day: (day: string) => `On ${day}, by the clock of the one who said it`,
    by: (mark: string) => `By the person with the mark ${mark}`,
    same: 'The same mark is the same person, in the same group. It says no name.',
    what: 'What this proves, and what not',
    whatSays: [
      'Whoever holds the keys of this person in their group said these words.',
      'It does not prove who this person is. Ask whoever gave you the text whose words they are.',
      'It does not say what others said before or after it. Ask about that.',
    ],
  },
}

export { words }
export type KeepWords = SameAs<typeof words>
