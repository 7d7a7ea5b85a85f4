import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Room } from '../apps/group/src/lib/device/device.ts'
import { foundGroup, join, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('a yes is for the words that were read', () => {
  let town: Town
  let annas: Room
  let belas: Room
  beforeAll(async () => {
    town = await openTown()
    annas = await foundGroup(await town.device())
    belas = await join(await town.device(), await publish(annas), 'Bela', [annas])
  })
  afterAll(() => town.close())

  it('Bela says no, Anna proposes it better, and Bela’s yes to that counts', async () => {
    const tea = done(await annas.propose({ matter: 'decide', text: 'Tea.' }))
    await until('Bela sees it', () => belas.view().group.decisions.has(tea))
    done(await belas.answer(tea, 'no', 'I would rather have coffee.'))
    await until('Anna hears the no', () => annas.view().group.decisions.get(tea)!.answers.length === 2)
    done(await annas.amend(tea, { matter: 'decide', text: 'Tea and coffee.' }))
    await until('Bela sees the second round', () => belas.view().group.decisions.get(tea)?.round === 2)
    expect(belas.mayI({ kind: 'answer', decision: tea, answer: 'yes', round: 1 })).toBe('the-proposal-has-changed')
    done(await belas.answer(tea, 'yes'))
    await until('it is decided', () => annas.view().group.record.get(tea)?.outcome === 'passed')
  })
})
