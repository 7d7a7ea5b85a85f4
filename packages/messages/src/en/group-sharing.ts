import { plural } from '../plural.ts'
import type { SameAs } from '../shape.ts'

const n = plural('en')

/** Today, sharing, listening. */
const words = {
  today: {
    title: 'Today',
    meeting: 'We meet',
    waiting: 'Waiting for you',
    since: 'Shared with you',
    thanks: (count: number) => n(count, { one: 'Someone has thanked you.', other: `${count} people have thanked you.` }),
    read: 'Read it',
    nothing: 'That is all for today.',
    nothingNew: 'Nothing is waiting for you. That is all for today.',
    share: 'Share something',
    firstTitle: 'You are here. That is the beginning.',
    first: 'So far you are the only one. With a public card, people can find you and knock. Until then: tell someone about it, or write down what moves you.',
    firstWithCard: 'Your card is in the directory, so people can knock. Their words will appear here. Until then: tell someone about it, or write down what moves you.',
    firstCard: 'Put up a public card',
    copy: 'Copy the address of the card',
    copied: 'Copied',
  },
  wishes: {
    listen: { says: 'Just listen', hint: 'I only want to say it.' },
    experience: { says: 'Tell me how it was for you', hint: 'From your own life, when we meet.' },
    think: { says: 'Think along with me', hint: 'I am looking for ideas, when we meet.' },
  },
  share: {
    title: 'Share something',
    text: 'What moves you',
    textHint: 'In your own words, from yourself: “I …”. Nobody judges, nobody comments.',
    wish: 'What do you wish from the others?',
    memory: (days: number | null) => days
      ? n(days, { one: 'The server and your devices forget it after one day.', other: `The server and your devices forget it after ${days} days.` })
      : 'Your group has agreed not to forget.',
    back: 'You can take it back at any time.',
    draft: 'Your draft is kept on this device.',
    go: 'Share',
    shared: 'It is with the others now.',
    sharedOffline: 'Saved here. It will be sent when you are online again.',
    empty: 'Write a few words first.',
    tooLong: (over: number) => n(over, { one: 'One letter too long.', other: `${over} letters too long.` }),
  },
  listen: {
    title: 'Listen',
    none: 'Nothing has been shared yet.',
    noneSays: 'Someone has to be first, and it may be small: how today was, or one sentence.',
    you: 'You',
    someone: 'Someone who has left',
    sharedBy: (name: string) => `${name} shares`,
    sharedByMe: 'You shared',
    open: 'Read',
    notYet: 'These words have not reached your device yet. They come by themselves.',
    forgotten: 'These words are forgotten.',
    unreadable: 'These words were changed on their way and cannot be read.',
    waiting: 'Still on this device. It will be sent when you are online again.',
    wish: (says: string) => `Wish: ${says}`,
    hear: 'I heard you',
    heard: 'You have told them: I heard you.',
    know: 'I know this',
    knowTitle: 'What is your word for it?',
    knowHint: 'One word for your own feeling, if you like. For example: ashamed, tired, furious, relieved.',
    knowGo: 'Say: I know this',
    known: 'You have told them: I know this.',
    knownWith: (feeling: string) => `You have told them: I know this. “${feeling}”`,
    thank: 'Say thank you',
    thankTitle: (name: string) => `Thank ${name}`,
    thankText: 'What helped you?',
    thankHint: (name: string) => `Only ${name} can read this.`,
    thankGo: 'Send it',
    thanked: 'Your thanks have been sent to them alone.',
    takeBack: 'Take it back',
    takeBackTitle: 'Take back what you shared?',
    takeBackSays: 'The server forgets your words at once, and each device as soon as it is online. Nobody is told why. Whoever has read them may remember.',
    takeBackYes: 'Yes, take it back',
    resonance: 'What came back to you',
    noResonance: 'Nobody has answered yet. That says nothing about your words.',
    heardBy: (names: string) => `Heard by ${names}`,
    knownBy: (count: number) => n(count, { one: 'One person knows this.', other: `${count} people know this.` }),
    feelings: (feelings: string) => `Their words for it: ${feelings}`,
    thanksFrom: (name: string) => `Thanks from ${name}, for you alone`,
    until: (day: string) => `Is forgotten on ${day}`,
  },
}

export { words }
export type GroupSharingWords = SameAs<typeof words>
