import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Lang } from '@visavis/messages'
import { isLang } from '@visavis/messages'
import { noteBounce } from '../directory/confirm/asking.ts'
import { dueEntries } from '../directory/confirm/due-entries.ts'
import { entryOf } from '../directory/confirm/entry.ts'
import { asMail } from '../directory/confirm/letter.ts'
import { asPaper } from '../directory/confirm/paper.ts'
import { writeLetters } from '../directory/confirm/write-letters.ts'
import { inOneGo, openFile } from '../directory/store/open-file.ts'
import { noteChange } from '../directory/store/listings.ts'
import { addressOf, keepSetting } from '../directory/store/settings.ts'
import type { Command, Io } from './io.ts'
import { Refusal } from './io.ts'

type File = ReturnType<typeof openFile>

export const confirmations: Command = {
  name: 'confirmations',
  summary: 'ask groups whether their entry is still right: what is due, and letters to send',
  help: `
npm run visavis -- confirmations [--due] [--source NAME]
npm run visavis -- confirmations --due --out FILE [--paper] [--lang en|fr|de]
npm run visavis -- confirmations address https://groups.example.org
npm run visavis -- confirmations bounced ADDRESS-OR-FILE
npm run visavis -- confirmations ladder 183 274 365

Without --out it lists what is due (or, without --due, all imported entries). With --out it writes one letter for each, with a secret link
in it, and notes that it was asked today: FILE.json is a list of mails { to, subject, text } and FILE.txt the same to read, one person
in each mail and never more; FILE.html holds letters to print for all others, with a square for the camera (--paper: for everybody).
These files hold secrets: send them, then delete them.

  address   where this house is reached; it stands in every letter
  bounced   notes that mail to an address came back (or to every address in a file): from then on it goes on paper
  ladder    after how many days an entry turns amber, is asked about once more, and is hidden`.trim(),
  async run([name = '', ...args], io) {
    const file = openFile(io.folder, 60_000)
    try {
      const act = acts[name]
      if (act) act(file, args, io)
      else await askOrList(file, readOptions(name === '' ? args : [name, ...args]), io)
    } finally {
      file.close()
    }
    return 0
  },
}

const acts: Record<string, (file: File, args: readonly string[], io: Io) => void> = {
  address: (file, [given = ''], io) => {
    const url = URL.canParse(given) ? new URL(given) : null
    if (url === null || !['http:', 'https:'].includes(url.protocol)) throw new Refusal('Say the address people type, such as: npm run visavis -- confirmations address https://groups.example.org')
    keepSetting(file, 'address', url.origin)
    io.say(`Letters lead to ${url.origin} from now on.`)
  },
  ladder: (file, args, io) => {
    const [amber = 0, lastCall = 0, hidden = 0, ...more] = args.map(Number)
    if (more.length > 0 || ![amber, lastCall, hidden].every((days) => Number.isInteger(days)) || !(0 < amber && amber < lastCall && lastCall < hidden)) throw new Refusal('Say three numbers of days, each larger than the one before: npm run visavis -- confirmations ladder 183 274 365')
    inOneGo(file, () => {
      keepSetting(file, 'ladder', JSON.stringify({ amber, lastCall, hidden }))
      // Every confirmed entry may stand elsewhere on the new ladder.
      file.exec('UPDATE confirmations SET day = day')
      noteChange(file, 'listings')
    })
    io.say(`Entries turn amber after ${amber} days, are asked about once more after ${lastCall}, and are hidden after ${hidden}.`)
  },
  bounced: (file, [given = ''], io) => {
    const text = given.includes('@') ? given : readText(given)
    const mails = new Set(text.match(/[^\s,;:<>"()[\]@]+@[\w.-]+\.\w+/g))
    const noted = inOneGo(file, () => [...mails].reduce((sum, mail) => sum + noteBounce(file, mail, io.today), 0))
    io.say(noted === 0 ? 'No entry is asked at such an address.' : `Noted for ${noted} ${noted === 1 ? 'entry' : 'entries'}: letters to them go on paper until another address is written down.`)
  },
}

interface Options { due: boolean; source: string | null; out: string | null; paper: boolean; lang: Lang }

async function askOrList(file: File, { due, source, out, paper, lang }: Options, io: Io): Promise<void> {
  const all = due ? dueEntries(file, io.today, Infinity) : file.prepare("SELECT slug, source, 'ask' AS due FROM listings WHERE kind = 'import' ORDER BY row").all().map((row) => ({ slug: String(row['slug']), source: String(row['source']), due: 'ask' as const }))
  const wanted = source === null ? all : all.filter((each) => each.source === source)
  if (out === null) {
    for (const each of wanted) io.say(`  ${entryOf(file, each.slug)?.entry.name ?? each.slug} (${each.source})${each.due === 'last-call' ? ', last call' : ''}`)
    return io.say(`${wanted.length} ${wanted.length === 1 ? 'entry' : 'entries'}${due ? ' to ask about' : ''}. Letters are written with --out FILE.`)
  }
  const address = addressOf(file)
  if (address === null) throw new Refusal('First say where this house is reached: npm run visavis -- confirmations address https://groups.example.org')
  const onPaper = /\.html?$/i.test(out)
  const by = paper ? 'paper' : onPaper ? 'rest' : 'mail'
  const letters = await writeLetters(file, wanted, { today: io.today, address, lang, random: (size) => new Uint8Array(randomBytes(size)), by })
  const mails = letters.map((letter) => ({ to: letter.to ?? '', subject: letter.subject, text: asMail(letter) }))
  const text = onPaper || paper ? asPaper(letters) : /\.json$/i.test(out) ? `${JSON.stringify(mails, null, 2)}\n` : mails.map((mail) => `To: ${mail.to}\nSubject: ${mail.subject}\n\n${mail.text}`).join('\n\f\n')
  writeText(out, text)
  io.say(`${letters.length} ${letters.length === 1 ? 'letter is' : 'letters are'} in ${out}. They hold secret links: send them, then delete the file.`)
  if (by === 'mail' && letters.length < wanted.length) io.say(`${wanted.length - letters.length} more have no mail address: print them with --out letters.html`)
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({ args: [...args], options: { due: { type: 'boolean', default: false }, source: { type: 'string' }, out: { type: 'string' }, paper: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } } })
    if (!isLang(values.lang)) throw new Refusal('Behind --lang comes en, fr or de.')
    return { due: values.due, source: values.source ?? null, out: values.out ?? null, paper: values.paper, lang: values.lang }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${(error as Error).message.split('. ')[0]}. See: npm run visavis -- help confirmations`)
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(`There is no file ${path}, and it is no mail address.`)
  }
}

function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600 })
  } catch (error) {
    throw new Refusal(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}
