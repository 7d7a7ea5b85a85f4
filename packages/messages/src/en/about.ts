import type { SameAs } from '../shape.ts'

const words = {
  title: 'About Visavis',
  description: 'What Visavis is, what it promises and what it does not.',
  lead: 'Visavis is where self-help groups live. It is free of charge and free software. Nobody earns money with it, and nothing here is advertising.',
  parts: [
    {
      title: 'What a self-help group is',
      says: [
        'People who share an illness, a loss, an addiction, a disability or a hard time meet and help each other. Relatives and friends do the same in groups of their own.',
        'Nobody is above anybody, and no professional leads the group. You give and you receive, each as you can. You come of your own free will, and you leave whenever you want.',
      ],
    },
    {
      title: 'What we promise',
      list: [
        'You can look around without an account and without a name. We do not note who looks at what.',
        'These pages load nothing from other companies. They set no cookies and contain no script.',
        'What a group says on Visavis is sealed on the devices of its members. Only the people in the group can read it. Not even we can.',
        'Nothing the server keeps says who belongs to which group.',
        'Nobody owns a group, not even the person who began it. Whoever runs this server cannot read, join, remove or decide anything in it.',
        'We never rate, compare or sell what people say.',
      ],
    },
    {
      title: 'What we do not promise',
      list: [
        'We cannot promise that every entry is right. Each one says where it comes from and how old it is. Please ask before you go a long way.',
        'We cannot stop a member from telling others what was said. Trust grows between people; no software replaces it.',
        'Your browser, your telephone company or someone who holds your device may see that you were here. Quick exit opens another page, but it does not delete your history.',
        'If all members of a group lose their devices, nobody can bring back what was said. Not even we.',
        'Nobody from outside has checked our sealing yet. And this server also hands you the program: a dishonest server could hand out another one, or read the first words you write to a group.',
      ],
    },
    {
      title: 'Not a treatment, not an emergency service',
      says: [
        'A self-help group can do you much good. It does not replace a doctor, a therapist or medicine, and it promises no cure. Please do not stop a treatment because of a group.',
        'A group cannot carry a person in an acute crisis. There are people who can, day and night.',
      ],
    },
  ],
  toHelp: 'Help now: people you can call',
  runsTitle: 'Who runs this server',
  runsUnknown: 'Whoever runs this server has not introduced themselves here yet. Ask the person or the office that gave you this address.',
  sourcesTitle: 'Where the entries come from',
  sources: [
    'Some groups live on this server and look after their own entry. All other entries were taken over from public lists of groups. Every entry names its source and the day we last saw it there.',
    'Place names come from GeoNames (licence CC BY 4.0), stored on this server. Nobody else is asked when you search.',
    'The crisis lines name their sources on the help page.',
  ],
  sampleSays: 'Groups marked as a sample are invented. They show what a group looks like here.',
  licenceTitle: 'Licence',
  licence: [
    'Visavis is free software under the GNU Affero General Public License, version 3 or later. You may use it, study it, change it and pass it on, and run it yourself.',
    'The typeface is Atkinson Hyperlegible Next by the Braille Institute (SIL Open Font License 1.1), made to be read easily.',
  ],
  version: (version: string) => `This server runs version ${version}.`,
}

export { words }
export type AboutWords = SameAs<typeof words>
