const known = [
  'bluejeans.com', 'discord.gg', 'freeconference.com', 'freeconferencecall.com', 'goto.com', 'gotomeet.me', 'gotomeeting.com',
  'horizon.meta.com', 'maps.secondlife.com', 'meet.google.com', 'meet.jit.si', 'meetings.dialpad.com', 'signal.group', 'skype.com',
  'slurl.com', 'teams.live.com', 'teams.microsoft.com', 'vrchat.com', 'webex.com', 'zoho.com', 'zoom.us',
]

/** A link one can open, or null: anything but http and https would do something else on a person's device. */
export function readLink(given: unknown): string | null {
  const text = typeof given === 'string' ? given.trim() : ''
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) || text.length > 500 || /[<>"'`\\]/.test(text)) return null
  return text
}

/** True for the services most feeds use; a link to another one is kept all the same, and its host shown. */
export function isKnownProvider(link: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase() ?? ''
  return known.some((each) => host === each || host.endsWith(`.${each}`))
}
