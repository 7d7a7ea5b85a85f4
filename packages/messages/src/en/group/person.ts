import type { SameAs } from '../../shape.ts'

/** My place: a line about me, how to reach me, going, and being out. */
const words = {
  contactOf: (alias: string) => `How to reach ${alias}`,
  places: {
    invite: { says: 'Invitations', hint: 'A link or a sheet of paper for someone you think of' },
    tasks: { says: 'Tasks', hint: 'Who does what, and until when' },
    guests: { says: 'Guests', hint: 'Someone who comes for an occasion or helps you begin' },
    size: { says: 'Growing and ending', hint: 'Several groups, coming together, a last meeting' },
    keep: { says: 'Take along, show outside', hint: 'A copy of what you can see; words with proof' },
  },
  line: 'A line about me',
  lineHint: 'Only if you like: “she”, “I hear badly on the left”, “I knit”. Everyone in the group sees it.',
  lineGo: 'Put it beside my name',
  contact: 'How you can reach me',
  contactSays: 'For the time between meetings. Nobody has to show anything.',
  contactField: 'In your own words',
  contactHint: 'For example: “077 123 45 67, best after six.” Everyone in the group can read it, also those who come later, until you take it away.',
  contactEmpty: 'Please write how you can be reached.',
  contactGo: 'Show it to the group',
  contactAgain: 'Show it like this',
  contactShown: 'The group can see this now.',
  contactHide: 'Take it away',
  contactHideTitle: 'Take it away again?',
  contactHideSays: 'It is forgotten at once, on every device that is online. Whoever has written it down still has it.',
  contactHideYes: 'Yes, take it away',
  contactHidden: 'Taken away.',
  leave: {
    fate: 'What shall become of my words?',
    stay: 'They stay for now',
    staySays: 'The others can read them until the group forgets them.',
    go: 'They go with me',
    goSays: 'What I shared and said about proposals is deleted everywhere. Whoever was answered by it loses it too.',
    take: 'Take something along first',
  },
  removed: {
    title: 'You are no longer in this group',
    says: 'The group has decided to go on without you. That can hurt. It does not say what you are worth.',
    about: 'It was about this agreement:',
    because: 'What was said:',
    heard: 'What you said about it:',
    decided: (day: string) => `Decided on ${day}.`,
    what: 'What this means',
    points: [
      'You read nothing new from this group, and nothing you write reaches it.',
      'What you said yourself is still here for you alone, until you delete it.',
      'You may knock again one day. You may also knock at any other group.',
    ],
    speak: 'Talk to someone about it',
    speakSays: 'You do not have to be alone with this. The contact point of your region also listens when a group has fallen out.',
    find: 'Find a contact point or another group',
    mine: 'My own words',
    mineNone: 'None of your own words are left here.',
    forget: 'Forget this group',
    forgetTitle: 'Forget this group on this device?',
    forgetSays: 'Your own words and your keys of this group are deleted from this device. That cannot be undone.',
    forgetYes: 'Yes, forget it',
  },
}

export { words }
export type PersonWords = SameAs<typeof words>
