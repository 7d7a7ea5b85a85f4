import { sampleListings } from '../directory/sample/sample.ts'
import { putSample, removeSample } from '../directory/store/listings.ts'
import { openFile } from '../directory/store/open-file.ts'
import { Refusal } from './io.ts'
import type { Command } from './io.ts'

export const sample: Command = {
  name: 'sample',
  summary: 'put in a small invented region to look around, or take it out again (--remove)',
  help: `
npm run visavis -- sample [--remove] [--data DIR]

Puts in about 25 groups of an invented region (Lindental, Valclair, Elmbrook and others), in three languages, each marked
as a sample. None of them exists. Try: near Lindental, near Valclair, near Elmbrook.

  --remove   takes the sample out again, and nothing else`.trim(),
  async run(args, io) {
    const strange = args.find((arg) => arg !== '--remove')
    if (strange !== undefined) throw new Refusal(`"${strange}" is not known here. There is: sample, and sample --remove`)
    const file = openFile(io.folder, 60_000)
    try {
      if (args.includes('--remove')) io.say(`${removeSample(file)} sample groups are gone.`)
      else {
        const listings = sampleListings()
        putSample(file, listings, io.today)
        io.say(`${listings.length} invented groups are in, each marked as a sample. Take them out with: npm run visavis -- sample --remove`)
      }
    } finally {
      file.close()
    }
    return 0
  },
}
