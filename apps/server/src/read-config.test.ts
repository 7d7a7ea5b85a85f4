import { expect, test } from 'vitest'
import { readConfig } from './read-config.ts'

const config = (args: string[], env = {}) => {
  const read = readConfig(args, env)
  if (!('config' in read)) throw new Error(JSON.stringify(read))
  return read.config
}

test('nobody has to choose anything', () => {
  expect(config([])).toMatchObject({ data: 'data', port: 8080, host: '127.0.0.1', sample: false, behindProxy: false })
})

test('the command line goes before the environment', () => {
  const env = { VISAVIS_PORT: '9000', VISAVIS_DATA: '/srv/visavis', VISAVIS_BEHIND_PROXY: '1' }
  expect(config([], env)).toMatchObject({ port: 9000, data: '/srv/visavis', behindProxy: true })
  expect(config(['--port', '9001', '--sample'], env)).toMatchObject({ port: 9001, data: '/srv/visavis', sample: true })
})

test('limits are changed by name', () => {
  expect(config([], { VISAVIS_LIMITS: 'strangers=500, frames=10' }).limits).toMatchObject({ strangers: 500, frames: 10, appends: 600 })
})

test('what is not understood is said, not guessed', () => {
  expect(readConfig([], { VISAVIS_LIMITS: 'visitors=5' })).toMatchObject({ refused: expect.stringMatching(/^VISAVIS_LIMITS: "visitors=5" is not one of appends, /) as string })
  expect(readConfig(['--port', 'http'], {})).toEqual({ refused: '"http" is not a port: choose a number up to 65535.' })
  expect(readConfig(['--datta', 'x'], {})).toEqual({ refused: "Unknown option '--datta'. Try --help." })
})
