import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { liveGolden, replayGolden, type Golden } from './golden.ts'
import { sealVectors } from './vectors.ts'

const written = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8'))

describe('the vectors', () => {
  it('are what this code computes', async () => {
    for (const [file, vectors] of Object.entries(await sealVectors())) expect(vectors).toEqual(written(file))
  })
})

describe('the golden log', () => {
  it('means to every reader what it always meant', async () => {
    expect(await replayGolden(written('golden.json') as Golden)).toEqual([])
  })

  it('is what this code would write again', async () => {
    expect(await liveGolden()).toEqual(written('golden.json'))
  })

  it('a changed log is noticed', async () => {
    const golden = written('golden.json') as Golden
    const entries = golden.entries.map((one, i) => (i === 5 ? { ...one, entry: one.entry.replace(/.$/, '0').replace(/..$/, 'ff') } : one))
    expect((await replayGolden({ ...golden, entries })).length).toBeGreaterThan(0)
  })
})
