const inflected = (stems: string, endings: string): string[] => stems.split(' ').flatMap((stem) => ['', ...endings.split(' ')].map((ending) => stem + ending))

/** Endings that make another word of the same family: `Depression`, `depressiv`, `dépressifs`; `Alkoholiker`, `alcoholics`. */
const ofFamily = [
  ...inflected('iker ikerin nd ung ig lich isch ismus tum ler', 'e en er es em s innen n'),
  ...inflected('ique if isme iste eur eux ien al el ant ement ee', 's e es ne nes le les'),
  ...inflected('ion iv', 'nel nelle nels nelles en ell elle ellen e er es s'),
  ...inflected('ia ie iaque iac', 's'),
  ...inflected('ic ics ical ive ing ism ist ed ety ous er ion y', 's'),
  'erin', 'erinnen', 'ers', 'euse', 'euses', 'ies', 'ete', 'aux', 'ern', 'em', 'in', 'innen', 'ene', 'enen', 'ees', 'itat',
]
const ofForm = ['e', 'en', 'n', 'es', 's', 'x', 'in', 'innen']

/** What must be left when an ending goes: less would make one family of many. */
const leastOfFamily = 5
const leastOfForm = 4

interface Ending {
  letters: string
  least: number
}

const longestFirst: Ending[] = [...new Set([...ofFamily, ...ofForm])]
  .filter(Boolean)
  .map((letters) => ({ letters, least: letters.length + (ofForm.includes(letters) ? leastOfForm : leastOfFamily) }))
  .toSorted((a, b) => b.letters.length - a.letters.length)
const byLastLetter = Map.groupBy(longestFirst, ({ letters }) => letters.slice(-1))

/**
 * The beginning that a folded word shares with its other forms, in English, French and German at once, because nobody says
 * which language they type. Only cut, never changed: a word always begins with its stem.
 */
export function stem(word: string): string {
  if (/[^a-z]/.test(word)) return word
  const ending = byLastLetter.get(word.slice(-1))?.find(({ letters, least }) => word.length >= least && word.endsWith(letters))
  return ending === undefined ? word : word.slice(0, word.length - ending.letters.length)
}
