import { parseArgs } from 'node:util'
import { fellowshipByKey, fellowships, topicByKey } from '@visavis/directory'
import { formatNames } from '../../directory/import/row.ts'
import { Refusal } from '../io.ts'

export interface Options {
  from: string
  format: string
  dryRun: boolean
  preview: boolean
  fellowship: string | null
  topics: string[]
  source: string | null
  mapping: string | null
  report: string | null
}

const formats = ['auto', 'tsml', ...formatNames]

/** Reads what stands behind `import`. Throws Refusal when it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args)
  const [from, ...more] = positionals
  if (from === undefined || more.length > 0) throw new Refusal('Say one file or address: npm run visavis -- import <file-or-address>')
  if (!formats.includes(values.format)) throw new Refusal(`The format "${values.format}" is not known. There are: ${formats.join(', ')}.`)
  if (values.fellowship !== undefined && !fellowshipByKey(values.fellowship)) {
    throw new Refusal(`The fellowship "${values.fellowship}" is not known. There are: ${fellowships.map(({ key }) => key).join(', ')}. For others say --topic.`)
  }
  const topics = values.topic ?? []
  const unknown = topics.find((key) => !topicByKey(key)?.branch)
  if (unknown !== undefined) throw new Refusal(`The topic "${unknown}" is not known. See: npm run visavis -- topics`)
  return {
    from, format: values.format, dryRun: values['dry-run'], preview: values.preview, fellowship: values.fellowship ?? null, topics,
    source: values.source?.trim() || null, mapping: values.mapping ?? null, report: values.report ?? null,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
        format: { type: 'string', default: 'auto' },
        fellowship: { type: 'string' },
        topic: { type: 'string', multiple: true },
        source: { type: 'string' },
        mapping: { type: 'string' },
        report: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}. See: npm run visavis -- help import`)
  }
}
