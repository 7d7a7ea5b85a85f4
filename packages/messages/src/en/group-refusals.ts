import type { SameAs } from '../shape.ts'

/** Why something cannot be done now, and what to do instead; by the code of the rules, the device or the house. */
const words = {
  unknown: 'That is not possible right now. Nothing was lost. Please try again, and tell the people who run this server if it happens again.',
  codes: {
    'already-founded': 'This group has already begun. Open it from the start.',
    'no-such-knock': 'This knock is no longer here. Someone may already have come in, or it was forgotten.',
    'no-such-sharing': 'This is no longer here. It was taken back or forgotten.',
    'no-such-decision': 'This proposal is no longer here.',
    'you-came-later': 'This was here before you came. It stays with those who were there.',
    'it-is-your-own': 'These are your own words. This is for the others to say.',
    'it-is-not-yours': 'Only the person it came from can do this.',
    'you-said-so-already': 'You have already said this. It has arrived.',
    'they-are-a-member': 'This person is already in the group.',
    'they-are-welcome-already': 'The group has already said yes. They only need to read the agreements.',
    'nothing-would-change': 'This is how it is already. Change something first.',
    'you-are-not-resting': 'You are not taking a rest. Everything is as usual.',
    'we-are-closed-for-now': 'The group takes in nobody at the moment. You can propose to change that.',
    'this-knock-is-here': 'This knock is already here.',
    'these-are-not-our-agreements': 'The agreements have changed in the meantime. They will be sent to be read once more.',
    'the-group-is-full': 'The group is as large as it wants to be. You can propose to change the size.',
    'signed-by-someone-else': 'This consent does not come from the person who knocked. It was not accepted.',
    'no-card-to-take-down': 'There is no card to take down.',
    'longer-than-our-memory': 'The group remembers less long than this. Please share it again.',
    'it-would-be-forgotten-at-once': 'This would be forgotten at once. Please check the date on this device.',
    'it-is-being-decided': 'The group is deciding about this just now. Wait for the answer, or take part in it.',
    'alias-is-taken': 'Someone here is already called that. Please choose another name.',
  },
}

export { words }
export type GroupRefusalsWords = SameAs<typeof words>
