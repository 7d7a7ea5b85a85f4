import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openArrivals } from '../../directory/store/imports.ts'
import { openFile } from '../../directory/store/open-file.ts'
import type { Command, Io } from '../io.ts'
import { Refusal } from '../io.ts'
import { fetchFeed } from './fetch-feed.ts'
import { help } from './help.ts'
import { readOptions } from './options.ts'
import type { Options } from './options.ts'
import { readFeed } from './read-feed.ts'
import { reportLines } from './report.ts'
import { mustBeFile, survey } from './survey.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'take groups from a file or an address (Meeting Guide / TSML JSON)',
  help,
  async run(args, io) {
    const options = readOptions(args)
    const isAddress = /^https?:\/\//i.test(options.from)
    if (!isAddress && /^[a-z]+:\/\//i.test(options.from)) throw new Refusal('Only http:// and https:// addresses can be read. Nothing was imported.')
    if (isAddress) io.say(`Reading ${options.from} …`)
    const feed = isAddress ? await fetchFeed(options.from, io) : { path: options.from, drop: async () => undefined }
    try {
      await mustBeFile(feed.path)
      await importFile(feed.path, options, io)
    } finally {
      await feed.drop()
    }
    return 0
  },
}

async function importFile(path: string, options: Options, io: Io): Promise<void> {
  const feed = await survey(path, options)
  // A rehearsal leaves no trace, not even an empty directory.
  const keepNothing = options.dryRun && !existsSync(join(io.folder, 'directory.db'))
  const file = openFile(keepNothing ? null : io.folder, 60_000)
  try {
    const arrivals = openArrivals(file)
    const report = await readFeed(path, feed, arrivals, io.places, (rows) => io.say(`  ${rows} rows read …`))
    const difference = options.dryRun ? arrivals.compare(feed.source) : arrivals.settle(feed.source, io.today, report.refused.length)
    for (const line of reportLines(report, difference, options.dryRun)) io.say(line)
    if (options.report !== null) await writeReport(options.report, { ...report, difference, stored: !options.dryRun }, io)
  } finally {
    file.close()
  }
}

async function writeReport(path: string, report: object, io: Io): Promise<void> {
  try {
    await writeFile(path, JSON.stringify(report, null, 2) + '\n')
    io.say(`The whole report is in ${path}.`)
  } catch (error) {
    throw new Refusal(`The import is done, but the report could not be written to ${path} (${(error as NodeJS.ErrnoException).code}).`)
  }
}
