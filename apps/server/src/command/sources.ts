import { parseArgs } from 'node:util'
import { fellowshipByKey, topicByKey } from '@visavis/directory'
import { outwardAddress } from '../directory/pull/reach.ts'
import { dueSources, pull } from '../directory/pull/pull.ts'
import { openFile } from '../directory/store/open-file.ts'
import { allSources, dropSource, keepSource, newSource, sourceByName } from '../directory/store/sources.ts'
import type { Source } from '../directory/store/sources.ts'
import type { Command, Io } from './io.ts'
import { Refusal } from './io.ts'

type Act = (file: ReturnType<typeof openFile>, args: readonly string[], io: Io) => Promise<void> | void

export const sources: Command = {
  name: 'sources',
  summary: 'list the sources with their last reading; add, remove and pull those with an address',
  help: `
npm run visavis -- sources [--data DIR]
npm run visavis -- sources add NAME ADDRESS [--every HOURS] [--fellowship KEY] [--topic KEY]
npm run visavis -- sources pull [NAME] [--due]
npm run visavis -- sources remove NAME

A source with an address is pulled by the running house every so many hours (24, unless you say otherwise; 0 = only when you say
so). It is asked only for what changed. An answer in which most of what was known is missing is held back for you to look at. Addresses
that point into a private network are refused. Removing a source stops the pulling; its groups stay until you import without them.
`.trim(),
  async run([name = 'list', ...args], io) {
    const act = acts[name]
    if (!act) throw new Refusal(`"sources ${name}" is not known. See: npm run visavis -- help sources`)
    const file = openFile(io.folder, 60_000)
    try {
      await act(file, args, io)
    } finally {
      file.close()
    }
    return 0
  },
}

const acts: Record<string, Act> = {
  list: (file, _, io) => {
    const all = allSources(file)
    if (all.length === 0) io.say('No source is known yet. An import makes one; "sources add" makes one that is pulled.')
    for (const source of all) io.say(lineOf(source))
  },
  add: async (file, args, io) => {
    const { name, address, every, fellowship, topics } = readAdding(args)
    await outwardAddress(new URL(address), io.reach)
    const known = sourceByName(file, name) ?? newSource(name, { fellowship, topics })
    keepSource(file, { ...known, address, every: every > 0 ? every : null, options: { fellowship, topics }, etag: null, modified: null })
    io.say(`${name} is pulled ${every > 0 ? `every ${every} hours` : 'when you say so'}. The first time now: npm run visavis -- sources pull ${name}`)
  },
  pull: async (file, args, io) => {
    const [name] = args.filter((arg) => arg !== '--due')
    const named = name === undefined ? null : sourceByName(file, name)
    if (name !== undefined && named?.address == null) throw new Refusal(`There is no source ${name} with an address. See: npm run visavis -- sources`)
    const wanted = named ? [named] : args.includes('--due') ? dueSources(file, io.now()) : allSources(file).filter(({ address }) => address !== null)
    for (const source of wanted) io.say(`${source.name}: ${await pull(file, source, io.now(), io.reach, { today: io.today, places: io.places, progress: () => {} })}`)
  },
  remove: (file, [name = ''], io) => {
    if (!dropSource(file, name)) throw new Refusal(`There is no source ${name}. See: npm run visavis -- sources`)
    io.say(`${name} is no longer pulled. Its groups are still listed.`)
  },
}

const lineOf = ({ name, address, every, asked, outcome, mapping }: Source): string =>
  [
    `  ${name}`, address === null ? 'brought by hand' : `${address}, ${every === null ? 'when you say so' : `every ${every} hours`}`,
    ...(address === null ? [] : [asked === null ? 'never asked' : `asked ${new Date(asked).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${outcome}`]), ...(mapping === null ? [] : ['with a mapping of its columns']),
  ].join(' · ')

function readAdding(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const [name, address, ...more] = positionals
  if (name === undefined || address === undefined || more.length > 0 || !URL.canParse(address)) throw new Refusal('Say a name and an address: npm run visavis -- sources add NAME ADDRESS')
  const every = Number(values.every)
  if (!Number.isInteger(every) || every < 0 || every > 10_000) throw new Refusal('Behind --every comes a whole number of hours.')
  if (values.fellowship !== undefined && !fellowshipByKey(values.fellowship)) throw new Refusal(`The fellowship "${values.fellowship}" is not known. See: npm run visavis -- help import`)
  const unknown = values.topic?.find((key) => !topicByKey(key)?.branch)
  if (unknown !== undefined) throw new Refusal(`The topic "${unknown}" is not known. See: npm run visavis -- topics`)
  return { name, address, every, fellowship: values.fellowship ?? null, topics: values.topic ?? [] }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { every: { type: 'string', default: '24' }, fellowship: { type: 'string' }, topic: { type: 'string', multiple: true } } })
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}. See: npm run visavis -- help sources`)
  }
}
