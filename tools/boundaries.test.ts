import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cruise, cruise, walls } from './gate/cruise.ts'
import { plants } from './gate/plants.ts'
import { copyOfTheTree, root, sources } from './gate/tree.ts'

const rules = await walls()
const planted = plants(rules)

describe('the walls as they stand', () => {
  const found = cruise(root)

  test('nobody imports what they must not know', () => {
    expect(found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })

  test('no source file escapes the cruise', () => {
    const seen = new Set(found.modules.map(module => module.source))
    expect(sources().filter(file => !seen.has(file) && !file.endsWith('.d.ts'))).toEqual([])
  })
})

describe('the walls when somebody runs into them', () => {
  const copy = copyOfTheTree()
  let found: Cruise

  beforeAll(() => {
    for (const plant of planted) {
      copy.plant(plant.file, plant.text)
      if (plant.beside) copy.plant(plant.beside.file, plant.beside.text)
    }
    found = cruise(copy.top)
  })
  afterAll(() => copy.remove())

  test.each(planted)('$rule finds $file', ({ rule, file, beside }) => {
    // A circle is reported where the cruise happened to enter it.
    expect(found.summary.violations.filter(each => each.from === file || each.from === beside?.file).map(each => each.rule.name)).toContain(rule)
  })

  test('every rule has something planted against it', () => {
    const tried = new Set(planted.map(plant => plant.rule))
    expect(rules.default.forbidden.map(rule => rule.name).filter(name => !tried.has(name))).toEqual([])
  })
})
