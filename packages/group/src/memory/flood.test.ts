import { expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

/** A name as long as one may be. */
const long = (n: number): string => `${n} `.padEnd(64, 'm')

/** A day of Mallory's: tasks taken and put down, invitations given and used up, strangers made up, letters and more letters. */
function floodADay(circle: Together, day: number): void {
  for (const { id } of circle.group.tasks.values()) {
    circle.do('Mallory', { kind: 'take-task', task: id })
    if (day % 2) circle.do('Mallory', { kind: 'put-down-task', task: id })
  }
  for (let n = 0; n < 12; n++) circle.do('Mallory', { kind: 'name-task', name: long(n), key: null })
  for (let n = 0; n < 9; n++) {
    const invitation = long(day * 9 + n)
    circle.do('Mallory', { kind: 'invite', invitation, seed: new Uint8Array(32), expires: addDays(circle.now, 60), uses: 1 })
    const [record, key] = [new Uint8Array(8192), new Uint8Array(4096)]
    const reply = { address: new Uint8Array(32), key }
    circle.do('Mallory', { kind: 'bring-knock', knock: invitation, alias: 'Nobody', u: invitation, record, reply, invitation })
    circle.do('Mallory', { kind: 'not-now', knock: invitation })
    for (const guest of circle.group.guests.keys()) {
      circle.do('Mallory', { kind: 'write-to-guest', guest })
      circle.do('Mallory', { kind: 'bring-guest-letter', guest, letter: invitation })
    }
  }
  circle.do('Mallory', { kind: 'introduce', line: 'm'.repeat(200) })
  circle.days(1)
  for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'here' })
}

it('one person cannot fill what every newcomer is given: it has to fit into a rekey of two mebibytes', () => {
  const circle = together('Ana', 'Ben', 'Mallory')
  for (let n = 0; n < 12; n++) {
    const guest = { matter: 'guest', guest: `g${n}`, as: 'guest', alias: 'Nora', occasion: 'Visits.', seed: new Uint8Array(32), until: addDays(circle.now, 360) } as const
    const decision = circle.propose('Ana', guest)
    for (const u of ['Ben', 'Mallory']) circle.answer(u, decision, 'yes')
    circle.do('Ana', { kind: 'bring-guest', guest: `g${n}`, reply: { address: new Uint8Array(32), key: new Uint8Array(1216) } })
  }
  for (let day = 0; day < 200; day++) floodADay(circle, day)
  expect(weight(circle.book.freeze())).toBeLessThan(850_000)
})

/** About as many bytes as it takes on the wire. */
function weight(value: unknown): number {
  if (value instanceof Uint8Array) return value.length + 3
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 9
  return Object.entries(value).reduce((sum, [name, part]) => sum + (Array.isArray(value) ? 0 : name.length + 1) + weight(part), 3)
}
