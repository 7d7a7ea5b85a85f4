import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changedFields, onlyConsented } from '@visavis/directory'
import type { Listing } from '@visavis/directory'
import { expect, test } from 'vitest'
import { openOffice } from '../../command/tests/office.ts'
import { everySort } from './tests/town.ts'
import { fill, openGiving } from './tests/giving-house.ts'

const { home, write, visavis, kept } = openOffice()

interface Told { slug: string; given: boolean; why?: string[]; notCarried?: string[] }

test.each([
  ['/feeds/meeting-guide.json', 'guide.json'],
  ['/feeds/tsml.csv', 'tsml.csv'],
  ['/feeds/groups.csv', 'groups.csv'],
  ['/feeds/hsds.json', 'hsds.json'],
  ['/feeds/bmlt.json', 'GetSearchResults.json'],
] as const)('what is given as %s and taken in again is the same, or said not to be', async (path, file) => {
  const from = join(home(), 'from')
  fill(from, everySort)
  const house = await openGiving(from)
  const list = write(await house.text(path), file)
  write(await house.text('/bmlt/client_interface/json/?switcher=GetFormats'), 'GetFormats.json')
  const report = JSON.parse(await house.text(path.replace(/\.\w+$/, '.report.json'))) as { groups: Told[] }
  await house.close()
  expect((await visavis(['import', list, '--topic', 'alcohol'])).status, readFileSync(list, 'utf8').slice(0, 300)).toBe(0)
  const all = kept().map(({ listing }) => JSON.parse(String(listing)) as Listing)
  for (const listing of everySort) {
    const told = report.groups.find(({ slug }) => slug === listing.slug)
    const taken = all.find(({ name }) => name === listing.name)
    if (told?.given === false) expect(taken, listing.slug).toBeUndefined()
    else {
      expect(taken, listing.slug).toBeDefined()
      const { slug: _, consents: _c, standing: _s, ...before } = onlyConsented(listing, 'feeds')
      const changed = changedFields(before, { ...taken!, origin: before.origin })
      const said = [...(told?.notCarried ?? []), ...(told?.why?.includes('in-several-rows') ? ['when'] : [])]
      expect(changed.filter((field) => !said.includes(field)), listing.slug).toEqual([])
    }
  }
})
