import { readFileSync } from 'node:fs'

/** How much one visitor, one token or one box may do. Counts are per minute unless said. */
export interface Limits {
  /** Appends with one log's current token. */
  readonly appends: number
  /** Appends with a token that a newer epoch has superseded. */
  readonly supersededAppends: number
  /** Reads with one token. */
  readonly reads: number
  /** Requests from one address that found a log, drop a letter or come with an unknown token. */
  readonly strangers: number
  /** Frames one live connection may send. */
  readonly frames: number
  /** Live connections the house keeps open in all. */
  readonly connections: number
  /** Logs and letterboxes one connection may listen to. */
  readonly listens: number
  /** Bytes of letters kept in all. */
  readonly letterBytes: number
}

/** All settings of the house, in one place. */
export interface Config {
  /** The folder that holds everything. */
  readonly data: string
  readonly port: number
  /** The network address to listen on. */
  readonly host: string
  /** True: offer the fictional sample region. */
  readonly sample: boolean
  /** True: a proxy in front says the visitor's address in X-Forwarded-For. */
  readonly behindProxy: boolean
  /** The built group side, served under /my/. */
  readonly client: string
  readonly limits: Limits
  readonly version: string
}

const ownVersion = (): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

export const usualLimits: Limits = {
  appends: 600,
  supersededAppends: 30,
  reads: 1200,
  strangers: 60,
  frames: 1200,
  connections: 20_000,
  listens: 500,
  letterBytes: 2 ** 30,
}

/** The settings nobody has to choose. */
export const usualConfig = (): Config => ({
  data: 'data',
  port: 8080,
  host: '0.0.0.0',
  sample: false,
  behindProxy: false,
  client: new URL('../../group/build/', import.meta.url).pathname,
  limits: usualLimits,
  version: ownVersion(),
})
