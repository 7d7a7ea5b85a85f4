import { plural } from '../plural.ts'
import type { SameAs } from '../shape.ts'

const n = plural('en')

/** What the group side says everywhere: its frame, the start, the connection, this device. */
const words = {
  frame: {
    skip: 'Go to the text',
    home: 'Visavis, to the start',
    help: 'Help now',
    exit: 'Quick exit',
    room: 'Rooms of the group',
    back: 'Back',
    sealed: 'Only the people in this group can read this. Not even we can.',
    opening: 'One moment. Your device is opening the group.',
    more: 'Show more',
  },
  rooms: { today: 'Today', sharing: 'Listen', decision: 'Decide', membership: 'Us' },
  act: {
    save: 'Save',
    next: 'Next',
    back: 'Back',
    cancel: 'Rather not',
    done: 'Done',
    again: 'Try again',
    change: 'Change',
    oneMoment: 'One moment …',
  },
  start: {
    title: 'My groups',
    noneTitle: 'Good that you are here',
    none: 'There is no group on this device yet. You can look around first. Nobody sees that you are here.',
    find: 'Find a group',
    findSays: 'Look for people who know what you know. No account.',
    found: 'Start a group',
    foundSays: 'There is none for this near you? Begin one. It will belong to all of you.',
    knockedBefore: 'Have you knocked at a group before? The answer comes to the device you knocked with.',
    knocks: 'Where I have knocked',
    unnamed: 'A group',
    comingIn: 'You are coming in. This can take until someone from the group is online.',
    out: 'You are no longer in this group.',
    more: 'Another group',
    device: 'This device',
  },
  knockStates: {
    'waiting-to-be-sent': 'Saved here. It will be sent when you are online again.',
    knocked: 'Your words are on their way. The group has not answered yet.',
    answered: 'There is an answer for you.',
    'to-accept': 'The group says yes. Its agreements are here for you to read.',
    accepted: 'You have accepted. The group is opening its door.',
    in: 'You are in.',
  },
  connection: {
    offline: 'You are offline. You can read and write as always.',
    saved: (count: number) => n(count, {
      one: 'Saved here. It will be sent when you are online again.',
      other: `${count} things are saved here. They will be sent when you are online again.`,
    }),
    sending: 'Saved here. It is being sent.',
    update: 'There is a newer Visavis.',
    updateNow: 'Load it now',
  },
  device: {
    title: 'This device',
    kept: 'What is kept here',
    keptSays: 'Your groups, your keys and what you read are kept on this device, encrypted. There is no account, and nobody else has a copy of your keys.',
    lostSays: 'If this device is lost or its browser data is deleted, you can no longer read your groups here. Then knock again, and the others let you in.',
    language: 'Language',
    install: 'Keep it at hand',
    installSays: 'You can put Visavis on your home screen from the menu of your browser. It then opens without a connection too. Icon and name give nothing away.',
    shared: 'Does someone else use this device?',
    sharedSays: 'Whoever can open this browser can open your groups. Use “Quick exit” to leave at once. Or forget everything here.',
    wipe: 'Forget everything here',
    wipeTitle: 'Forget everything on this device?',
    wipeSays: 'Your groups, your keys and your drafts are deleted from this device at once. The others are not told and you stay a member for them. If you want to leave a group, do that first.',
    wipeYes: 'Yes, forget everything here',
    wiped: 'This device remembers nothing more.',
    check: 'The published fingerprints of this program',
  },
  alarm: {
    title: 'Something is not as it should be',
    safe: 'What you have read and written stays on your device.',
    seen: 'I have read this',
    kinds: {
      fork: 'The server shows this group in two different ways. Someone may be keeping words from some of you. Compare with each other what you last read, by telephone or in person.',
      divergence: 'Your device and that of another member have come to different results. Tell each other before you decide anything together.',
      rollback: 'The server shows an older state than the one your device already knew. Your device keeps the newer one. If it stays like this, tell the people who run this server.',
      gap: 'Something is missing between what your device has and what the server shows. Your device keeps asking for it.',
      altered: 'Something was changed on its way. Your device has not accepted it.',
      clock: 'The clock of a device is far from yours. Please check the date and time on this device.',
      'void-rekey': 'Someone tried to change who belongs to the group without a decision. No device has accepted it. Talk about it with each other.',
    },
  },
  error: {
    title: 'That did not work',
    what: 'Something in Visavis broke. What you have written so far is safe on this device.',
    todo: 'Load the page again. If it happens again, tell the people who run this server.',
    reload: 'Load again',
    gone: 'There is nothing at this address',
    goneSays: 'The page may have been for another device. Your groups are at the start.',
    toStart: 'To the start',
    storage: 'Your browser does not let Visavis keep anything on this device. Is this a private window? Please open Visavis in a normal window.',
  },
}

export { words }
export type GroupWords = SameAs<typeof words>
