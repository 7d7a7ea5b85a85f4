import { randomBytes } from 'node:crypto'
import { addPerson, everybody, removePerson } from '../desk/staff.ts'
import { openFile } from '../directory/store/open-file.ts'
import { addressOf } from '../directory/store/settings.ts'
import type { Command, Io } from './io.ts'
import { Refusal } from './io.ts'

type File = ReturnType<typeof openFile>

export const desk: Command = {
  name: 'desk',
  summary: 'say who of the contact point may look after public entries: list, add, remove',
  help: `
npm run visavis -- desk [--data DIR]
npm run visavis -- desk add NAME
npm run visavis -- desk remove NAME

Adding a person gives you a link that works once, for three days: with it they choose their passphrase. Adding somebody again gives
them a new link and ends their sessions. These are the only accounts there are, and they reach public entries only: no group, and no
card that a group of this server publishes itself. What somebody changed stays in the history when they are removed.`.trim(),
  async run([name = 'list', ...args], io) {
    const act = acts[name]
    if (!act) throw new Refusal(`"desk ${name}" is not known. See: npm run visavis -- help desk`)
    const file = openFile(io.folder, 60_000)
    try {
      act(file, args.join(' ').trim(), io)
    } finally {
      file.close()
    }
    return 0
  },
}

const acts: Record<string, (file: File, name: string, io: Io) => void> = {
  list: (file, _, io) => {
    const all = everybody(file)
    if (all.length === 0) io.say('Nobody works at the desk yet. Begin with: npm run visavis -- desk add NAME')
    for (const { name, isReady } of all) io.say(`  ${name}${isReady ? '' : ' · has not used the link yet'}`)
  },
  add: (file, name, io) => {
    if (!/^[\p{L}\p{N}][\p{L}\p{N} .'’-]{0,59}$/u.test(name)) throw new Refusal('Say a name of letters, such as: npm run visavis -- desk add Gerda')
    const secret = randomBytes(32).toString('base64url')
    addPerson(file, name, secret, io.now())
    const address = addressOf(file)
    io.say(`${name} may begin, once and within three days, at: ${address ?? ''}/desk/begin/${secret}`)
    if (address === null) io.say('Put the address of this house before it. It is kept with: npm run visavis -- confirmations address https://groups.example.org')
  },
  remove: (file, name, io) => {
    if (!removePerson(file, name)) throw new Refusal(`There is nobody called ${name}. See: npm run visavis -- desk`)
    io.say(`${name} can no longer come in. What ${name} changed stays in the history.`)
  },
}
