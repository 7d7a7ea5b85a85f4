import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { usualLimits, type Limits } from './limits/limits.ts'

export { usualLimits, type Limits } from './limits/limits.ts'

/** All settings of the house, in one place. */
export interface Config {
  /** The folder that holds everything. */
  readonly data: string
  readonly port: number
  /** The network address to listen on. */
  readonly host: string
  /** True: fill an empty directory with the fictional sample region. */
  readonly sample: boolean
  /** True: a proxy in front says the visitor's address in X-Forwarded-For. */
  readonly behindProxy: boolean
  /** The built group side, served under /my/. */
  readonly client: string
  readonly limits: Limits
  readonly version: string
}

/** The settings nobody has to choose. */
export const usualConfig = (): Config => ({
  data: 'data',
  port: 8080,
  host: '127.0.0.1',
  sample: false,
  behindProxy: false,
  client: fileURLToPath(new URL('../../group/build/', import.meta.url)),
  limits: usualLimits,
  version: ownVersion(),
})

const ownVersion = (): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
