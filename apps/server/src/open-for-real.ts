import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { Config } from './config.ts'
import { accident, furnish } from './inside.ts'
import { readConfig } from './read-config.ts'
import { openRooms } from './rooms.ts'
import { openSqlite } from './store/sqlite/index.ts'
import { StoreRefusal } from './store/refusal.ts'
import { DirectoryRefusal } from './directory/index.ts'
import { openStreet } from './street.ts'

// The only place where real things are opened: the folder, the clock, chance, the network.

const everyFewMinutes = 5 * 60_000

/** What the rooms say while they open waits until the house is open; if it does not open, one sentence is enough. */
const openMouth = () => {
  const waiting: string[] = []
  let isOpen = false
  return {
    say: (line: string): void => { if (isOpen) console.log(line); else waiting.push(line) },
    open: (line: string): void => {
      isOpen = true
      for (const each of [line, ...waiting]) console.log(each)
    },
  }
}

const give = (sentence: string): void => {
  console.error(sentence)
  process.exitCode = 1
}

const open = async (config: Config): Promise<void> => {
  const { say, open: sayOpen } = openMouth()
  const folder = resolve(config.data)
  const store = await openSqlite(folder, { mostLetterBytes: config.limits.letterBytes })
  const random = (size: number) => new Uint8Array(randomBytes(size))
  const inside = await furnish({ store, clock: Date.now, random, config, folder, rooms: openRooms, say }).catch(closing(store))
  const street = await openStreet(inside, config, randomBytes(32).toString('hex'), say).catch(closing(inside))
  sayOpen(`Visavis is open at http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${street.port}`)

  let tidied = Promise.resolve()
  const tidy = () => { tidied = tidied.then(inside.tidy).catch((error: unknown) => say(accident(error))) }
  tidy()
  const tidying = setInterval(tidy, everyFewMinutes)
  const stop = async () => {
    clearInterval(tidying)
    await street.close()
    await tidied
    await inside.close()
    say('Visavis is closed.')
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

/** Closes what was open already, and lets the error go on. */
const closing = (opened: { close(): Promise<void> }) => async (error: unknown): Promise<never> => {
  await opened.close()
  throw error
}

const whyNot = (error: unknown, { port }: Config): string | null => {
  if (error instanceof StoreRefusal || error instanceof DirectoryRefusal) return error.message
  switch ((error as { code?: string }).code) {
    case 'EADDRINUSE': return `Port ${port} is already in use. Stop what uses it, or choose another with --port.`
    case 'EACCES': return `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`
    default: return null
  }
}

const wish = readConfig(process.argv.slice(2), process.env)
if ('help' in wish) console.log(wish.help)
else if ('refused' in wish) give(wish.refused)
else {
  await open(wish.config).catch((error: unknown) => {
    const sentence = whyNot(error, wish.config)
    if (sentence === null) throw error
    give(sentence)
  })
}
