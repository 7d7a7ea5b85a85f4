/** What was found in a free text and left out of the public one. */
export interface Withheld {
  text: string
  money: boolean
  contact: boolean
}

const money = /\b(venmo|pay ?pal|cash ?app|zelle|square|donat\w*|7th tradition|contributions?)\b.{0,80}(@|\$|https?:|\.com|\.me|\bat\b)|paypal\.me|(venmo|cash\.app)\/\S+/i
const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/g
const dialling = /\b(zoom|id|dial|call-?in|conference call|pass\s?code|password|pw|pin|meeting|code|access|einwahl)\b[^\n]{0,40}$/i
const telephone = /(?<![\w/#,+])(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)|\d{2,5})[\s.-]\d{2,4}[\s.-]?\d{2,5}(?![\d#])/g

/**
 * Takes money handles and people's private contacts out of a note. Numbers one dials to join the meeting stay:
 * they belong to the meeting and not to a person.
 */
export function withholdPrivate(note: string): Withheld {
  if (note === '') return { text: '', money: false, contact: false }
  const lines = note.split('\n')
  const kept = lines.filter((each) => !money.test(each))
  let contact = false
  const hide = () => ((contact = true), '…')
  const masked = kept.map((each) =>
    // Addresses on the web are full of numbers and at signs; they stay whole.
    each.split(/(https?:\/\/\S+)/).map((part, odd) =>
      odd % 2 === 1 ? part : part.replace(mail, hide).replace(telephone, (number, at: number) => (dialling.test(part.slice(0, at)) ? number : hide())),
    ).join(''),
  )
  return { text: masked.join('\n').trim(), money: kept.length < lines.length, contact }
}
