import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellsOf } from '@visavis/directory'
import { fill, openGiving } from '../feeds/tests/giving-house.ts'
import { everySort } from '../feeds/tests/town.ts'

const folder = mkdtempSync(join(tmpdir(), 'visavis-bmlt-'))
let house: Awaited<ReturnType<typeof openGiving>>
beforeAll(async () => {
  fill(folder, everySort)
  house = await openGiving(folder)
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

type Row = Record<string, string>
const ask = (path: string, headers: Record<string, string> = {}) => house.ask(`/bmlt/client_interface/${path}`, headers)
const rows = async (query: string, format = 'json'): Promise<Row[]> => (await ask(`${format}/?switcher=${query}`)).json() as Promise<Row[]>
const meetings = (query: string) => rows(`GetSearchResults${query}`)
const names = async (query: string) => (await meetings(query)).map(({ meeting_name: name }) => name?.replace('Group ', ''))

// What the published description of the interface (OpenAPI, semantic) says every answer has; all of it strings.
const shapes: Record<string, readonly string[]> = {
  GetSearchResults: ['id_bigint', 'worldid_mixed', 'service_body_bigint', 'weekday_tinyint', 'venue_type', 'start_time', 'duration_time', 'time_zone', 'formats', 'lang_enum', 'longitude', 'latitude', 'meeting_name',
    'location_text', 'location_info', 'location_street', 'location_city_subsection', 'location_neighborhood', 'location_municipality', 'location_sub_province', 'location_province', 'location_postal_code_1', 'location_nation',
    'comments', 'train_lines', 'bus_lines', 'phone_meeting_number', 'virtual_meeting_link', 'virtual_meeting_additional_info', 'root_server_uri', 'format_shared_id_list'],
  GetFormats: ['key_string', 'name_string', 'description_string', 'lang', 'id', 'world_id', 'root_server_uri', 'format_type_enum'],
  GetServiceBodies: ['id', 'parent_id', 'name', 'description', 'type', 'url', 'helpline', 'world_id'],
  GetFieldKeys: ['key', 'description'],
  GetServerInfo: ['version', 'versionInt', 'langs', 'nativeLang', 'centerLongitude', 'centerLatitude', 'centerZoom', 'defaultDuration', 'regionBias', 'charSet', 'distanceUnits', 'semanticAdmin', 'changesPerMeeting',
    'meeting_states_and_provinces', 'meeting_counties_and_sub_provinces', 'available_keys', 'google_api_key', 'aggregator_mode_enabled'],
  GetCoverageArea: ['nw_corner_longitude', 'nw_corner_latitude', 'se_corner_longitude', 'se_corner_latitude'],
}

describe('a program that asks a BMLT server', () => {
  it.each(Object.entries(shapes))('finds in %s every field it knows, and every value is a string', async (name, keys) => {
    const answer = await rows(name)
    expect(answer.length).toBeGreaterThan(0)
    for (const row of answer) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining([...keys]))
      expect(Object.values(row).every((value) => typeof value === 'string')).toBe(true)
    }
  })

  it('gets a meeting as BMLT tells it: Sunday is 1, times with seconds, no contacts', async () => {
    const [plain] = await meetings('&SearchString=Group%20plain')
    expect(plain).toMatchObject({
      weekday_tinyint: '3', start_time: '19:00:00', duration_time: '01:30:00', venue_type: '1', location_street: 'Markt 3', location_municipality: 'Dresden', root_server_uri: 'https://house.example/bmlt', email_contact: '', published: '1',
    })
    expect(JSON.stringify(await meetings(''))).not.toMatch(/secret\.example|nobody agreed|2061985/)
  })

  it('finds only what meets weekly and is open, and nothing invented', async () => {
    const all = await names('')
    for (const out of ['fortnight', 'last-friday', 'full', 'sample', 'by-arrangement']) expect(all).not.toContain(out)
    for (const there of ['plain', 'online', 'hybrid', 'phone', 'pausing', 'exceptions']) expect(all).toContain(there)
    expect(all.filter((name) => name === 'two-times')).toHaveLength(2)
  })
})

describe('GetSearchResults', () => {
  it('chooses by weekday, venue, id, service body and format, with minus for "not"', async () => {
    expect(new Set((await meetings('&weekdays=2')).map(({ weekday_tinyint: day }) => day))).toEqual(new Set(['2']))
    expect((await meetings('&weekdays[]=-3&weekdays[]=-2')).every(({ weekday_tinyint: day }) => day !== '3' && day !== '2')).toBe(true)
    expect((await names('&venue_types=2')).toSorted()).toEqual(['online', 'own-service', 'phone'])
    const [plain] = await meetings('&SearchString=Group%20plain')
    expect(await names(`&meeting_ids=${plain?.['id_bigint']}`)).toEqual(['plain'])
    expect(await names(`&meeting_ids=-${plain?.['id_bigint']}`)).not.toContain('plain')
    const bodies = await rows('GetServiceBodies')
    const office = bodies.find(({ name }) => name === 'Kontaktstelle Dresden')
    expect(office?.['parent_id']).toBe('1')
    expect(await names(`&services=${office?.['id']}`)).toEqual(['both'])
    expect(await names('&services=1&recursive=1')).toEqual(await names(''))
    const formats = await rows('GetFormats')
    const id = (key: string) => formats.find(({ key_string: each }) => each === key)?.['id']
    expect(await names(`&formats=${id('X')},${id('DE')}`)).toEqual(['tagged'])
    expect(await names(`&formats=${id('X')},${id('VM')}&formats_comparison_operator=OR&sort_keys=meeting_name`)).toEqual(['online', 'own-service', 'phone', 'tagged'])
  })

  it('chooses by time, length, words, place and field', async () => {
    expect(await names('&StartsAfterH=22')).toEqual(['past-midnight'])
    expect(await names('&StartsBeforeH=12')).toEqual(['two-times'])
    expect(await names('&MinDurationH=2')).toEqual(['past-midnight'])
    expect(await names('&SearchString=pläin')).toEqual(['plain'])
    expect(await names('&meeting_key=location_municipality&meeting_key_value=dresden&venue_types=3')).toEqual(['hybrid'])
    expect(await names('&meeting_key=location_municipality&meeting_key_value=Bonn')).toEqual([])
    expect((await meetings('&lat_val=51.05&long_val=13.74&geo_width_km=5')).length).toBeGreaterThan(10)
    expect(await meetings('&lat_val=48&long_val=2&geo_width=10')).toEqual([])
    expect(await meetings('&lat_val=48&long_val=2&geo_width=-3')).toHaveLength(3)
    expect(await meetings('&lat_val=48&long_val=2')).toEqual([])
    expect((await meetings('&SearchString=01067%20Dresden&StringSearchIsAnAddress=1&SearchStringRadius=10')).length).toBeGreaterThan(10)
    expect(Number((await meetings('&lat_val=51.06&long_val=13.74&geo_width_km=5&sort_results_by_distance=1'))[0]?.['distance_in_km'])).toBeCloseTo(1.11, 1)
    expect(await meetings('&advanced_published=-1')).toEqual([])
  })

  it('sorts, cuts pages, and gives only the fields and formats asked for', async () => {
    const all = await meetings('')
    expect(all.map(({ weekday_tinyint: day, start_time: time }) => `${day} ${time}`)).toEqual(all.map(({ weekday_tinyint: day, start_time: time }) => `${day} ${time}`).toSorted())
    expect([...(await names('&page_size=3&page_num=1')), ...(await names('&page_size=3&page_num=2'))]).toEqual((await names('')).slice(0, 6))
    expect((await names('&sort_keys=meeting_name'))[0]).toBe('access')
    expect((await meetings('&data_field_key=meeting_name,weekday_tinyint,nothing'))[0]).toEqual({ meeting_name: expect.any(String) as string, weekday_tinyint: expect.any(String) as string })
    const both = (await (await ask('json/?switcher=GetSearchResults&venue_types=3&get_used_formats=1')).json()) as { meetings: Row[]; formats: Row[] }
    expect([both.meetings.length, both.formats.map(({ key_string: key }) => key)]).toEqual([1, ['HY']])
    expect(await (await ask('json/?switcher=GetSearchResults&venue_types=3&get_used_formats=1&get_formats_only=1')).json()).toEqual({ formats: both.formats })
  })

  it('is there as TSML and as a table, too', async () => {
    const tsml = await rows('GetSearchResults&weekdays=1,2,3', 'tsml')
    expect(tsml.length).toBe((await meetings('&weekdays=1,2,3')).length)
    expect(tsml[0]).toMatchObject({ slug: expect.stringMatching(/-\d+$/) as string, day: expect.any(Number) as number })
    const csv = await (await ask('csv/?switcher=GetSearchResults')).text()
    expect([...cellsOf(csv, ',')]).toHaveLength((await meetings('')).length + 1)
    expect([...cellsOf(csv, ',')].flatMap(({ cells }) => cells).filter((cell) => /^[=@+]/.test(cell))).toEqual([])
  })
})

describe('the other switches', () => {
  it('tell formats in three languages, values of a field, and no change by anybody', async () => {
    expect((await rows('GetFormats&lang_enum=de&key_strings=VM'))[0]).toMatchObject({ lang: 'de', name_string: 'Online-Treffen', world_id: 'VM', format_type_enum: 'FC2' })
    const values = await rows('GetFieldValues&meeting_key=venue_type')
    expect(values.find((row) => row['venue_type'] === '2')?.['ids']?.split(',')).toHaveLength(3)
    expect((await ask('json/?switcher=GetFieldValues&meeting_key=nothing')).status).toBe(400)
    expect(await rows('GetChanges&start_date=2020-01-01')).toEqual([])
  })

  it('say kindly what they do not have, to anybody who asks', async () => {
    const dump = await ask('csv/?switcher=GetNAWSDump&sb_id=1')
    expect([dump.status, ((await dump.json()) as Row)['error']]).toEqual([422, expect.stringContaining('/feeds/tsml.csv')])
    expect((await ask('json/?switcher=GetEverything')).status).toBe(422)
    expect((await ask('json/?switcher=GetFormats')).headers.get('access-control-allow-origin')).toBe('*')
    expect(await (await ask('serverInfo.xml')).text()).toContain('<readableString>4.0.0</readableString>')
  })

  it('wrap an answer only in the name of a function', async () => {
    expect(await (await ask('jsonp/?switcher=GetFormats&key_strings=HY&callback=jQuery_1')).text()).toMatch(/^\/\*\*\/jQuery_1\(\[\{.*\}\]\);$/)
    expect((await ask('jsonp/?switcher=GetFormats&callback=alert(1)//')).status).toBe(400)
  })

  it('are sent again only when something changed', async () => {
    const etag = (await ask('json/?switcher=GetFormats')).headers.get('etag') ?? ''
    expect((await ask('json/?switcher=GetFormats', { 'if-none-match': etag })).status).toBe(304)
  })
})
