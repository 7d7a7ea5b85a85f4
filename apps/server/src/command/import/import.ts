import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fetchFeed } from '../../directory/import/fetch-feed.ts'
import { openFeed } from '../../directory/import/open-feed.ts'
import { reportLines } from '../../directory/import/report.ts'
import { takeIn } from '../../directory/import/take-in.ts'
import { writeReport } from '../../directory/import/write-report.ts'
import { openFile } from '../../directory/store/open-file.ts'
import type { Command, Io } from '../io.ts'
import { Refusal } from '../io.ts'
import { help } from './help.ts'
import { previewLines, readMappingFile, writeMappingFile } from './mapping-file.ts'
import { readOptions } from './options.ts'
import type { Options } from './options.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'take groups from a file or an address (Meeting Guide, BMLT, HSDS, calendar, any table)',
  help,
  async run(args, io) {
    const options = readOptions(args)
    const isAddress = /^https?:\/\//i.test(options.from)
    if (!isAddress && /^[a-z]+:\/\//i.test(options.from)) throw new Refusal('Only http:// and https:// addresses can be read. Nothing was imported.')
    if (isAddress) io.say(`Reading ${options.from} …`)
    const feed = isAddress ? await fetchFeed(options.from, io.fetch) : { path: options.from, drop: async () => undefined }
    try {
      await (options.preview ? preview(feed.path, options, io) : importFile(feed.path, options, io))
    } finally {
      await feed.drop()
    }
    return 0
  },
}

/** Shows what each column was taken for, and writes that down where it can be changed. */
async function preview(path: string, options: Options, io: Io): Promise<void> {
  const given = options.mapping === null ? null : await readMappingFile(options.mapping)
  const opened = await openFeed(path, given)
  for (const line of previewLines(opened)) io.say(line)
  if (options.mapping !== null && given === null && opened.mapping !== null) {
    await writeMappingFile(options.mapping, opened.mapping)
    io.say(`The mapping is in ${options.mapping}: change it there, and give it with --mapping.`)
  }
  io.say('This was a preview: nothing was stored.')
}

async function importFile(path: string, options: Options, io: Io): Promise<void> {
  const mapping = options.mapping === null ? null : await readMappingFile(options.mapping)
  if (options.mapping !== null && mapping === null) throw new Refusal(`There is no mapping ${options.mapping}. --preview writes one. Nothing was imported.`)
  // A rehearsal leaves no trace, not even an empty directory.
  const keepNothing = options.dryRun && !existsSync(join(io.folder, 'directory.db'))
  const file = openFile(keepNothing ? null : io.folder, 60_000)
  try {
    const surroundings = { today: io.today, places: io.places, progress: (rows: number) => io.say(`  ${rows} rows read …`) }
    const report = await takeIn(file, path, { ...options, mapping, unattended: false }, surroundings)
    for (const line of reportLines(report, report.difference, options.dryRun)) io.say(line)
    if (options.report !== null) {
      await writeReport(options.report, report)
      io.say(`The whole report is in ${options.report}.`)
    }
  } finally {
    file.close()
  }
}
