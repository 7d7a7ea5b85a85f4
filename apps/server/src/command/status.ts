import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countAll } from '../directory/store/listings.ts'
import { openFile } from '../directory/store/open-file.ts'
import type { Command } from './io.ts'

export const status: Command = {
  name: 'status',
  summary: 'say what is in the directory, source by source',
  help: 'npm run visavis -- status [--data DIR]\n\nSays how many groups are listed, from where, and when each source was last read. Groups\' insides are sealed: nobody can count those.',
  async run(_, io) {
    if (!existsSync(join(io.folder, 'directory.db'))) {
      io.say(`Nothing is in ${io.folder} yet. Begin with: npm run visavis -- import <file-or-address>, or: npm run visavis -- sample`)
      return 0
    }
    const file = openFile(io.folder, 60_000)
    try {
      const { listings, sample, cards, sources } = countAll(file)
      io.say(`${listings + cards} groups: ${listings - sample} imported, ${cards} that live here, ${sample} invented samples.`)
      for (const each of sources) {
        io.say(`  ${each.source}: ${each.listings} groups, last read ${each.lastSeen}${each.missing > 0 ? `, ${each.missing} no longer at the source` : ''}`)
      }
    } finally {
      file.close()
    }
    return 0
  },
}
