import { parseArgs } from 'node:util'
import { usualConfig, usualLimits, type Config, type Limits } from './config.ts'

const help = `Visavis: a home for self-help groups.

  npm start -- [settings]

  --data DIR         the folder that holds everything         (data; VISAVIS_DATA)
  --port NUMBER      the port to serve on                     (8080; VISAVIS_PORT)
  --host ADDRESS     the network address to serve on          (127.0.0.1; VISAVIS_HOST)
  --sample           fill an empty directory with a made-up sample region   (VISAVIS_SAMPLE=1)
  --behind-proxy     believe X-Forwarded-For of the proxy in front          (VISAVIS_BEHIND_PROXY=1)
  --help             this page

  VISAVIS_LIMITS     other limits, for example "strangers=500 connections=50000"`

/** The settings to start with, or what to say instead: help, or what was not understood. */
export type ReadConfig = { readonly config: Config } | { readonly help: string } | { readonly refused: string }

/** Reads the settings from the command line, then from the environment. */
export const readConfig = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): ReadConfig => {
  const given = readArgs(args)
  if (typeof given === 'string') return { refused: `${given} Try --help.` }
  if (given.help) return { help }
  const usual = usualConfig()
  const port = given.port ?? env['VISAVIS_PORT'] ?? String(usual.port)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { refused: `"${port}" is not a port: choose a number up to 65535.` }
  const limits = readLimits(env['VISAVIS_LIMITS'] ?? '')
  if (typeof limits === 'string') return { refused: limits }
  return {
    config: {
      ...usual,
      limits,
      port: Number(port),
      data: given.data ?? env['VISAVIS_DATA'] ?? usual.data,
      host: given.host ?? env['VISAVIS_HOST'] ?? usual.host,
      sample: given.sample ?? isYes(env['VISAVIS_SAMPLE']),
      behindProxy: given['behind-proxy'] ?? isYes(env['VISAVIS_BEHIND_PROXY']),
    },
  }
}

/** The usual limits with those named in the text, or a sentence about what was not understood. */
const readLimits = (text: string): Limits | string => {
  const limits: { -readonly [Name in keyof Limits]: number } = { ...usualLimits }
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const [, name = '', number] = /^(\w+)=(\d{1,12})$/.exec(word) ?? []
    if (!Object.hasOwn(limits, name)) return `VISAVIS_LIMITS: "${word}" is not one of ${Object.keys(limits).join(', ')}, with "=" and a number.`
    limits[name as keyof Limits] = Number(number)
  }
  return limits
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'

const readArgs = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' },
        sample: { type: 'boolean' }, 'behind-proxy': { type: 'boolean' }, help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return (error as Error).message.split('. ')[0]! + '.'
  }
}
