import { formats } from '../formats.ts'
import { plural } from '../plural.ts'
import type { SameAs } from '../shape.ts'

const count = plural('en')
const { number } = formats('en')

const words = {
  title: 'Find a self-help group',
  description: 'Find people who live with the same thing as you, and help each other as equals. No account, no advertising, no trackers.',
  hello: 'Find people who know what it is like.',
  oneBreath: 'In a self-help group, people who share an illness, a loss, an addiction or a hard time help each other, as equals. There are groups for relatives and friends, too.',
  lookFreely: 'You can look around freely: no account, no name, and we do not note what you look for.',
  about: 'What is it about?',
  aboutHint: 'In your own words, such as: anxiety, alcohol, loss of a child',
  where: 'Where?',
  whereHint: 'Town or postal code',
  show: 'Show groups',
  listed: (n: number) => count(n, { zero: 'No group is listed here yet.', one: 'One group is listed here.', other: `${number(n)} groups are listed here.` }),
  forRelatives: 'Groups for relatives and friends',
  onlineGroups: 'Groups that meet online',
  urgentTitle: 'Do you need help right now?',
  urgentSays: 'A group is not there for an emergency. These people answer when you call or write, also at night.',
  howTitle: 'How it works',
  how: [
    { verb: 'Look', says: 'Search by topic, place and day. Take your time. Nobody asks you anything.' },
    { verb: 'Come, or knock', says: 'Go to a meeting, or write a few words to the group first. Any name you like is enough.' },
    { verb: 'Help each other', says: 'Nobody is above anybody. Each group decides for itself, and what is said there stays there.' },
  ],
  startTitle: 'No group for this near you?',
  startSays: 'Then others are probably looking, too. Two or three people are enough to begin, and we show you how, step by step.',
  sampleTitle: 'Some groups here are invented',
  sampleSays: (n: number) => count(n, {
    one: 'One group on this server is a sample. It does not exist; it shows what a group looks like here.',
    other: `${n} groups on this server are samples. They do not exist; they show what a group looks like here.`,
  }),
  sample: 'Sample: this group does not exist',
  notFoundTitle: 'There is nothing at this address',
  notFoundSays: 'Perhaps the address has a typing mistake, or the group has closed its page. Nothing is wrong on your side.',
  faultTitle: 'Something went wrong on our side',
  faultSays: 'We could not build this page. Nothing of yours is lost. Please try again in a minute.',
  tryAgain: 'Try again',
}

export { words }
export type PublicWords = SameAs<typeof words>
