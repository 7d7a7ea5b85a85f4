import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationBox } from '@visavis/seal'
import { fromBase64url } from '@visavis/wire'
import type { Device, InvitationCard, MyKnock, Room, Transport } from '../apps/group/src/lib/device/device.ts'
import type { Reply } from '../apps/group/src/lib/device/ports.ts'
import { admit, aliases, allAgree, comeIn, foundGroup, knockOf } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const secretIn = (link: string): string => link.replace('#/invited/', '')

async function invited(device: Device, secret: string): Promise<InvitationCard> {
  return until('the invitation can be read', async () => {
    const seen = await device.invitation(secret)
    return seen.ok && seen.card
  })
}

async function knockBy(device: Device, secret: string, alias: string): Promise<() => MyKnock> {
  const knocked = await device.knock({ invitation: secret, alias, text: `I am ${alias}.` })
  if (!knocked.ok) throw new Error(knocked.refused)
  return () => device.knocks().find(({ key }) => key === knocked.knock.key)!
}

async function given(room: Room, uses = 1, days = 14): Promise<{ id: string; secret: string }> {
  const made = await room.invite({ days, uses })
  if (!made.ok) throw new Error(made.refused)
  return { id: made.id, secret: secretIn(made.link) }
}

describe('a group without a public card is found by those who were given its link', () => {
  let town: Town
  const devices: { anna: Device; bela: Device; cem: Device; dora: Device; olga: Device } = {} as never
  const rooms: { anna: Room; bela: Room; cem: Room } = {} as never
  let first: { id: string; secret: string }

  beforeAll(async () => {
    town = await openTown({ lasting: true })
    for (const who of ['anna', 'bela', 'cem', 'dora', 'olga'] as const) devices[who] = await town.device()
  })
  afterAll(() => town.close())

  /** All three decide how people come. */
  async function admits(admission: 'closed' | 'talk'): Promise<void> {
    const decision = done(await rooms.anna.propose({ matter: 'rules', admission }))
    for (const room of [rooms.bela, rooms.cem]) {
      await until('they are asked', () => room.view().group.decisions.has(decision) || room.view().group.record.has(decision))
      if (room.view().group.decisions.has(decision)) done(await room.answer(decision, 'yes'))
    }
    await until('it is decided', () => [rooms.anna, rooms.bela, rooms.cem].every((room) => room.view().group.rules.admission === admission))
  }

  it('Anna makes a link; it says who the group is, and nothing about people', async () => {
    rooms.anna = await foundGroup(devices.anna)
    first = await given(rooms.anna)
    expect(first.secret).toMatch(/^[\w-]{22}$/)
    expect(await rooms.anna.linkOf(first.id)).toBe(`#/invited/${first.secret}`)
    const card = await invited(devices.bela, first.secret)
    expect(card).toMatchObject({ as: 'member', welcome: false, group: 'Stilles Wasser', agreements: ['What is said here stays here.', 'We speak of ourselves.'], alias: '', occasion: '' })
    expect(JSON.stringify(card)).not.toContain('Anna')
  })

  it('Bela knocks by it, the group sees who gave the link, decides, and Bela comes in', async () => {
    const knock = await knockBy(devices.bela, first.secret, 'Bela')
    const id = await knockOf(rooms.anna, 'Bela')
    expect(rooms.anna.view().group.knocks.get(id)).toMatchObject({ invitation: first.id, invitedBy: rooms.anna.view().me })
    done(await rooms.anna.inviteToVisit(id, 'Thursday at seven, at the red door.'))
    await until('the invitation to visit reached Bela', () => knock().letters[0]?.visit === true)
    expect(knock().letters[0]?.text).toBe('Thursday at seven, at the red door.')
    await admit(id, [rooms.anna])
    rooms.bela = await comeIn(devices.bela, knock)
    await allAgree(rooms.anna, rooms.bela)
    expect(aliases(rooms.bela)).toEqual(['Anna', 'Bela'])
  })

  it('a link that was used up leads nowhere, and says so', async () => {
    await until('the link says that it is over', async () => {
      const seen = await devices.cem.invitation(first.secret)
      return !seen.ok && seen.refused === 'this-invitation-is-over'
    })
    const knocked = await devices.cem.knock({ invitation: first.secret, alias: 'Cem', text: 'May I?' })
    expect(knocked).toEqual({ ok: false, refused: 'this-invitation-is-over' })
    expect(await rooms.anna.linkOf(first.id)).toBeNull()
  })

  it('a link that nobody gave, or a part of one, leads nowhere', async () => {
    const changed = `${first.secret.startsWith('A') ? 'B' : 'A'}${first.secret.slice(1)}`
    for (const secret of [changed, first.secret.slice(0, 20), '', 'x'.repeat(500), '../../etc', `${first.secret}A`])
      expect(await devices.cem.invitation(secret)).toEqual({ ok: false, refused: 'no-such-invitation' })
  })

  it('after new keys the link leads into the new letterbox; any member can show it again, and withdraw it', async () => {
    const second = await given(rooms.bela, 2)
    await invited(devices.cem, second.secret)
    const box = invitationBox(fromBase64url(second.secret)).readSecret
    const letters = async () => (await (await town.house.fetch(new Request('http://house.invalid/letterbox?from=0', { headers: { authorization: `Bearer ${Buffer.from(box).toString('base64url')}` } }))).arrayBuffer()).byteLength
    const before = await letters()
    const knock = await knockBy(devices.cem, second.secret, 'Cem')
    await admit(await knockOf(rooms.anna, 'Cem'), [rooms.anna, rooms.bela])
    rooms.cem = await comeIn(devices.cem, knock)
    await until('the letter was written anew', async () => await letters() > before)
    await until('Anna knows of it', async () => await rooms.anna.linkOf(second.id) === `#/invited/${second.secret}`)
    done(await rooms.anna.say({ kind: 'withdraw-invitation', invitation: second.id }))
    await until('it is over', async () => {
      const seen = await devices.dora.invitation(second.secret)
      return !seen.ok && seen.refused === 'this-invitation-is-over'
    })
  })

  it('a house that hides that a link is over brings nobody in by it', async () => {
    const fourth = await given(rooms.anna)
    let kept: Reply | null = null
    const hides: Transport = {
      ...town.transport,
      ask: async (ask) => {
        const told = await town.transport.ask(ask)
        if (!ask.path.startsWith('/letterbox?') || told.status !== 200) return told
        return kept ??= told
      },
    }
    const eve = await town.device({ transport: hides })
    await until('the letter lies there', async () => {
      kept = null
      return (await eve.invitation(fourth.secret)).ok
    })
    done(await rooms.anna.say({ kind: 'withdraw-invitation', invitation: fourth.id }))
    await until('all others know', async () => !(await devices.dora.invitation(fourth.secret)).ok)
    expect((await eve.invitation(fourth.secret)).ok).toBe(true)
    const knocked = await eve.knock({ invitation: fourth.secret, alias: 'Eve', text: 'They said I may.' })
    expect(knocked.ok).toBe(true)
    // Whoever knocks after her by a link that holds is heard; she is not.
    const fifth = await given(rooms.bela)
    await invited(devices.dora, fifth.secret)
    await knockBy(devices.dora, fifth.secret, 'Dora')
    await until('Dora is heard', () => [rooms.anna, rooms.bela].every((room) => room.view().knocks.some(({ alias }) => alias === 'Dora')))
    expect(rooms.anna.view().knocks.map(({ alias }) => alias)).toEqual(['Dora'])
    await until('and is not left without an answer', () => eve.knocks()[0]?.state === 'not-now')
  })

  it('a group that closes its door for now answers also those who still come by a link', async () => {
    const sixth = await given(rooms.anna)
    await invited(devices.olga, sixth.secret)
    await admits('closed')
    const knock = await knockBy(devices.olga, sixth.secret, 'Olga')
    await until('Olga has her answer', () => knock().state === 'not-now')
    expect(rooms.anna.view().knocks.some(({ alias }) => alias === 'Olga')).toBe(false)
  })

  it('a link whose time has passed leads nowhere, also when no device was there to say so', async () => {
    await admits('talk')
    const third = await given(rooms.anna, 5, 1)
    await invited(devices.dora, third.secret)
    town.days(2)
    expect(await devices.dora.invitation(third.secret)).toEqual({ ok: false, refused: 'this-invitation-is-over' })
  })
})
