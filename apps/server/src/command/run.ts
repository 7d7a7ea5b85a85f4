import { DirectoryRefusal } from '../directory/store/open-file.ts'
import { useOwnTopics } from '../directory/own-topics.ts'
import { confirmations } from './confirmations.ts'
import { desk } from './desk.ts'
import { importCommand } from './import/import.ts'
import { Refusal } from './io.ts'
import type { Command, Io } from './io.ts'
import { sample } from './sample.ts'
import { sources } from './sources.ts'
import { status } from './status.ts'
import { topicsCommand } from './topics.ts'

const commands: readonly Command[] = [confirmations, desk, importCommand, sample, sources, status, topicsCommand]

const overview = [
  'npm run visavis -- <command> [--data DIR]',
  '',
  ...commands.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`),
  '  help          this page; help <command> says more',
  '',
  'The house itself is started with: npm start',
].join('\n')

/** Runs one command as typed. Returns the exit status: 0 done, 1 refused with a reason, 2 no such command. */
export async function run(argv: readonly string[], io: Omit<Io, 'folder'>): Promise<number> {
  const { folder, args } = takeFolder(argv)
  const [name = 'help', ...rest] = args
  const command = commands.find((each) => each.name === name)
  if (folder === null) return io.say('Behind --data comes a folder.'), 2
  if (command && (rest.includes('--help') || rest.includes('-h'))) return io.say(command.help), 0
  if (command) return runSafely(command, rest, { ...io, folder })
  const isHelp = ['help', '--help', '-h'].includes(name)
  const about = commands.find((each) => each.name === rest[0])
  io.say(isHelp ? (about?.help ?? overview) : `There is no command "${name}".\n\n${overview}`)
  return isHelp ? 0 : 2
}

async function runSafely(command: Command, args: readonly string[], io: Io): Promise<number> {
  const fault = useOwnTopics(io.folder)
  if (fault !== null) io.say(fault)
  try {
    return await command.run(args, io)
  } catch (error) {
    if (error instanceof Refusal || error instanceof DirectoryRefusal) return io.say(error.message), 1
    const code = ((error as { errcode?: number }).errcode ?? 0) & 255
    if (code === 13) return io.say('The disk is full. Nothing was changed. Make room and try again.'), 1
    if (code === 5) return io.say('Another process is busy with the directory. Nothing was changed. Try again in a minute.'), 1
    throw error
  }
}

function takeFolder(argv: readonly string[]): { folder: string | null; args: string[] } {
  const args = [...argv]
  const joined = args.findIndex((arg) => arg.startsWith('--data='))
  if (joined >= 0) return { folder: args.splice(joined, 1)[0]?.slice('--data='.length) || null, args }
  const at = args.indexOf('--data')
  if (at < 0) return { folder: 'data', args }
  return { folder: args.splice(at, 2)[1] ?? null, args }
}
