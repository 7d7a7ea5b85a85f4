import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHouse, startInVain } from '../stage/process.ts'
import { openSqlite } from '../store/sqlite/index.ts'

const root = mkdtempSync(join(tmpdir(), 'visavis-opening-'))
const folder = (name: string) => join(root, name)
beforeAll(() => mkdirSync(folder('empty')))
afterAll(() => rmSync(root, { recursive: true }))

test('a port in use: one sentence that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const { status, said } = await startInVain('--data', folder('port'), '--port', String(port))
  other.close()
  expect([status, said]).toEqual([1, `Port ${port} is already in use. Stop what uses it, or choose another with --port.`])
})

test('a folder somebody else is using', async () => {
  const house = await startHouse(folder('shared'))
  const { status, said } = await startInVain('--data', folder('shared'), '--port', '0')
  expect([status, said]).toEqual([1, `Another Visavis is using the folder ${folder('shared')}. Stop it first, or choose another folder with --data.`])
  expect(await house.end('SIGTERM')).toBe(0)
  expect(house.said()).toMatch(/Visavis is closed\.\n$/)
})

test('a folder that cannot be written to', async () => {
  writeFileSync(folder('a-file'), '')
  const { status, said } = await startInVain('--data', folder('a-file'), '--port', '0')
  expect(status).toBe(1)
  expect(said).toMatch(/^The folder .* cannot be written to .*\. Make it writable, or choose another with --data\.$/)
})

test('a store from a newer version is left as it is', async () => {
  await (await openSqlite(folder('newer'))).close()
  const path = join(folder('newer'), 'house.sqlite')
  const file = new DatabaseSync(path)
  file.exec('INSERT INTO version VALUES (99)')
  file.close()
  const before = readFileSync(path)
  const { status, said } = await startInVain('--data', folder('newer'), '--port', '0')
  expect(status).toBe(1)
  expect(said).toMatch(/written by a newer Visavis \(store version 99; .*Nothing was changed\. Start the newer Visavis again/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a file that is no store is left as it is', async () => {
  mkdirSync(folder('broken'))
  const path = join(folder('broken'), 'house.sqlite')
  writeFileSync(path, 'this is not a store, whatever its name says\n'.repeat(500))
  const before = readFileSync(path)
  const { status, said } = await startInVain('--data', folder('broken'), '--port', '0')
  expect(status).toBe(1)
  expect(said).toMatch(/cannot be opened .*Nothing was changed\. Put back a copy/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a directory that is none lets go of everything else', async () => {
  mkdirSync(folder('lost'))
  writeFileSync(join(folder('lost'), 'directory.db'), 'this is not a directory\n'.repeat(500))
  const { status, said } = await startInVain('--data', folder('lost'), '--port', '0')
  expect(status).toBe(1)
  expect(said).toMatch(/directory\.db/)
  expect(said.split('\n').length).toBe(1)
})

test('settings nobody knows', async () => {
  expect((await startInVain('--prot', '1')).said).toMatch(/^Unknown option '--prot'\. Try --help\.$/)
  expect((await startInVain('--port', '99999')).said).toMatch(/is not a port/)
  expect(await startInVain('--help')).toMatchObject({ status: 0, said: expect.stringContaining('--data DIR') as string })
  expect(readdirSync(folder('empty'))).toEqual([])
})
