import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openOffice } from './tests/office.ts'
import { workbook, zip } from './tests/zip.ts'

const { home, write, visavis, kept, listings } = openOffice()

const german = [
  'Selbsthilfekontaktstelle Lindental;;;;;;', 'Gruppe;Thema;Wann;Ort;Straße;PLZ;Ansprechpartnerin',
  'Wieder Boden;"Depression; Angst";"jeden 1. und 3. Dienstag im Monat, 19:00 Uhr";Lindental;"Markt 3,\nHinterhaus";01234;Gerda Müller 0170 1234567',
  'Mitgehen;Demenz (Angehörige);14-tägig Mittwoch 18 Uhr;Lindental;Markt 3;01234;', 'Zaubern;Zauberei;montags 18 Uhr;Lindental;Markt 3;01234;', '',
].join('\r\n')
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('an office imports its sheet', () => {
  it('as its program saved it: old letters, semicolons, a line break in a cell, a title above the headers', async () => {
    const { said } = await visavis(['import', write(latin(german), 'gruppen.csv')])
    expect(said).toMatch(/Source gruppen, read as table: 3 rows\n {2}new 2 .* refused 1/)
    expect(said).toMatch(/row 5 .*nothing says what it is about/)
    expect(listings()).toMatchObject([
      { name: 'Mitgehen', audience: 'relatives', when: { series: [{ day: 3, start: 1080, rhythm: { kind: 'weekly', every: 2 } }] } },
      { name: 'Wieder Boden', topics: ['depression', 'anxiety'], place: { city: 'Lindental', postal: '01234', address: expect.stringContaining('Markt 3, Hinterhaus') }, when: { series: [{ day: 2, start: 1140, rhythm: { kind: 'monthly', which: [1, 3] } }], look: false } },
    ])
    expect(JSON.stringify(kept())).not.toMatch(/Gerda|0170/)
  })

  it('in two bytes a letter, with tabs, or as a workbook with times as numbers', async () => {
    const tabs = german.replaceAll('; ', ', ').replaceAll(';', '\t')
    await visavis(['import', write(new Uint8Array(Buffer.from(`\uFEFF${tabs}`, 'utf16le')), 'gruppen.txt'), '--source', 'wide'])
    expect(listings().map(({ name }) => name)).toEqual(['Mitgehen', 'Wieder Boden'])
    const book = workbook([['Name', 'Topic', 'Day', 'Time', 'City', 'Wheelchair', 'From date'], ['Night Owls <b>', 'insomnia', 'Friday', 0.8125, 'Elmbrook', 'yes', 46356]])
    expect((await visavis(['import', write(book, 'groups.xlsx'), '--topic', 'sleepapnea'])).said).toMatch(/new 1/)
    expect(listings()).toContainEqual(expect.objectContaining({
      name: 'Night Owls', when: expect.objectContaining({ series: [{ day: 5, start: 1170, end: null, rhythm: { kind: 'weekly', every: 1 }, from: '2026-11-30' }] }), place: expect.objectContaining({ access: { facts: { 'step-free': true }, words: '' } }),
    }))
  })

  it('looks first at what each column was taken for, corrects it, and never has to say it again', async () => {
    const path = write('Bezeichner,Was,Tag,Uhr,Wo\nRunde,Anderes,3,18:30,Lindental\n', 'liste.csv')
    const mapping = join(home(), 'mapping.json')
    expect((await visavis(['import', path, '--preview', '--mapping', mapping])).said).toMatch(/Was +left aside[^]*The mapping is in/)
    expect(existsSync(join(home(), 'data'))).toBe(false)
    const written = JSON.parse(readFileSync(mapping, 'utf8')) as { columns: Record<string, string> }
    writeFileSync(mapping, JSON.stringify({ ...written, columns: { ...written.columns, Bezeichner: 'name', Was: 'topic', Uhr: 'time', Wo: 'city' }, topics: { Anderes: ['tinnitus'] }, dayNumbers: 'monday-1', contactPoint: 'KISS Lindental' }))
    expect((await visavis(['import', path, '--mapping', mapping, '--source', 'kiss'])).said).toMatch(/new 1/)
    expect(listings()).toMatchObject([{ name: 'Runde', topics: ['tinnitus'], contactPoint: 'KISS Lindental', when: { series: [{ day: 3, start: 1110 }] } }])
    expect((await visavis(['import', path, '--source', 'kiss'])).said).toMatch(/unchanged 1/)
    for (const [text, message] of [['{', /not JSON/], ['{"version":1,"columns":{"Was":"colour"}}', /"colour", which is no field/]] as const) {
      expect(await visavis(['import', path, '--mapping', write(text, 'bad.json')])).toMatchObject({ status: 1, said: expect.stringMatching(message) })
    }
    expect((await visavis(['import', path, '--mapping', 'none.json'])).said).toMatch(/--preview writes one/)
  })

  it('as the answer of a Google sheet', async () => {
    await visavis(['import', write({ values: [['Name', 'Day', 'Time', 'Types', 'Full Address', 'ID'], ['Kitchen', 'Tuesday', '7:00 PM', 'Open, Wheelchair Access', '1 Mill Lane, Elmbrook, DE 19947, USA', 'k1']] }), '--fellowship', 'aa'])
    expect(kept()).toMatchObject([{ key: 'k1' }])
    expect(listings()).toMatchObject([{ place: { city: 'Elmbrook' }, when: { series: [{ day: 2, start: 1140 }] }, tags: [{ code: 'aa:O' }, { code: 'aa:X' }] }])
  })
})

const meeting = {
  id_bigint: '7', service_body_bigint: '3', weekday_tinyint: '1', venue_type: '1', start_time: '23:00:00', duration_time: '01:30:00', time_zone: 'Europe/Berlin', formats: 'O,St,WC,Zz', lang_enum: 'de',
  longitude: '10.1', latitude: '50.2', published: '1', format_shared_id_list: '', meeting_name: 'Clean am Markt', location_text: 'Haus', location_street: 'Markt 3', location_municipality: 'Lindental', contact_name_1: 'Gerda', contact_phone_1: '0170 1234567', comments: '2nd Tuesday speaker',
}
const formats = [{ key_string: 'Zz', name_string: 'Zen', lang: 'en', id: '9', world_id: '', format_type_enum: 'FC1' }, { key_string: 'St', name_string: 'Step', lang: 'en', id: '2', world_id: 'STEP', format_type_enum: 'FC1' }]

describe('an office imports what other directories give', () => {
  it('the answer of a BMLT server, with its formats beside', async () => {
    write(formats, 'x-GetFormats.json')
    await visavis(['import', write([meeting], 'x-GetSearchResults.json')])
    expect(listings()).toMatchObject([{
      name: 'Clean am Markt', topics: ['drugs'], when: { series: [{ day: 7, start: 1380, end: 1470 }], zone: 'Europe/Berlin', look: true }, howToCome: { way: 'just-come' },
      tags: [{ code: 'na:O' }, { code: 'na:STEP' }, { code: 'na:X' }, { code: 'bmlt:Zz', label: { en: 'Zen' } }],
    }])
    expect(JSON.stringify(kept())).not.toMatch(/Gerda|0170/)
  })

  it('the export file of a BMLT server: strings with every escape, hidden fields left where they are', async () => {
    const sql = [
      "INSERT INTO `na_comdef_formats` VALUES (17,'O',NULL,'OPEN','en','Open','It\\'s open; (yes)','O');",
      "INSERT INTO `na_comdef_meetings_data` VALUES (0,'meeting_name','Name','en',0,'Pattern',NULL,NULL),(5,'meeting_name','Name','en',0,'O''Neill\\'s, (\\\"late\\\")',NULL,NULL),",
      "(5,'location_municipality','Town','en',0,'Lindental',NULL,NULL),(5,'contact_name_1','','en',1,'Gerda',NULL,NULL);",
      "INSERT INTO `na_comdef_meetings_main` VALUES (5,'x',NULL,3,6,'19:00:00','01:00:00','17','en',10.1,50.2,1,''),(6,'y',NULL,3,6,'19:00:00','01:00:00','17','en',10.1,50.2,0,'');",
      'INSERT INTO `na_comdef_users` VALUES (broken',
    ].join('\n')
    expect((await visavis(['import', write(sql, 'server.sql')])).said).toMatch(/read as bmlt-sql: 2 rows\n {2}new 1 .* refused 1[^]*has not published it/)
    expect(listings()).toMatchObject([{ name: 'O\'Neill\'s, ("late")', when: { series: [{ day: 6, start: 1140, end: 1200 }] }, tags: [{ code: 'na:O' }] }])
    expect(JSON.stringify(kept())).not.toContain('Gerda')
  })

  const service = {
    id: 's1', name: 'Leben mit Tinnitus', status: 'active', description: '<p>Tee &amp; Ruhe</p>', eligibility_description: 'For relatives, too', organization: { name: 'KISS' },
    schedules: [{ freq: 'MONTHLY', byday: '2TU', opens_at: '18:00', closes_at: '19:30', timezone: 'Europe/Berlin' }],
    service_at_locations: [{ location: { name: 'Haus', location_type: 'physical', latitude: 50.2, longitude: 10.1, addresses: [{ address_1: 'Markt 3', city: 'Lindental', postal_code: '01234', country: 'DE' }] } }],
  }

  it('HSDS, nested or as a package of tables', async () => {
    await visavis(['import', write([service], 'hsds.json')])
    const expected = { name: 'Leben mit Tinnitus', topics: ['tinnitus'], contactPoint: 'KISS', when: { series: [{ day: 2, start: 1080, end: 1170, rhythm: { kind: 'monthly', which: [2] } }], zone: 'Europe/Berlin' }, place: { city: 'Lindental', exact: true } }
    expect(listings()).toMatchObject([{ ...expected, notes: 'Tee & Ruhe', audience: 'relatives' }])
    const tables = zip({
      'services.csv': 'id,organization_id,name,status\ns1,o1,Leben mit Tinnitus,active\ns2,o1,Zu Ende,defunct\n', 'organizations.csv': 'id,name\no1,KISS\n', 'locations.csv': 'id,name,location_type,latitude,longitude\nl1,Haus,physical,50.2,10.1\n',
      'addresses.csv': 'id,location_id,address_1,city,country\na1,l1,Markt 3,Lindental,DE\n', 'service_at_locations.csv': 'id,service_id,location_id\nx1,s1,l1\n', 'schedules.csv': 'id,service_id,freq,byday,opens_at,closes_at,timezone\nc1,s1,MONTHLY,2TU,18:00,19:30,Europe/Berlin\n',
    })
    expect((await visavis(['import', write(tables, 'package.zip'), '--source', 'tables'])).said).toMatch(/read as hsds: 2 rows\n {2}new 1 .* refused 1/)
    expect(listings()[1]).toMatchObject(expected)
  })

  it('a calendar, with its exceptions', async () => {
    const calendar = [
      'BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Berlin', 'BEGIN:VEVENT', 'UID:a@x', 'SUMMARY:Tinnitus\\, leise', 'DTSTART;TZID=Europe/Berlin:20261201T190000', 'DTEND;TZID=Europe/Berlin:20261201T203000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2', 'EXDATE;TZID=Europe/Berlin:20261229T190000', 'LOCATION:Markt 3\\, 01234 Lin', ' dental', 'BEGIN:VALARM', 'SUMMARY:Not this', 'END:VALARM', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:a@x', 'RECURRENCE-ID;TZID=Europe/Berlin:20261215T190000', 'DTSTART:20261216T180000Z', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:b@x', 'SUMMARY:Whole day', 'DTSTART;VALUE=DATE:20261201', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:c@x', 'SUMMARY:Yearly', 'DTSTART:20261201T190000', 'RRULE:FREQ=YEARLY', 'END:VEVENT', 'END:VCALENDAR',
    ].join('\r\n')
    expect((await visavis(['import', write(calendar, 'x.ics'), '--topic', 'tinnitus'])).said).toMatch(/new 1 .* refused 2[^]*whole days[^]*FREQ=YEARLY/)
    expect(listings()).toMatchObject([{
      name: 'Tinnitus, leise', place: { city: 'Lindental' },
      when: { zone: 'Europe/Berlin', series: [{ day: 2, start: 1140, end: 1230, rhythm: { kind: 'weekly', every: 2 }, from: '2026-12-01' }], changes: [{ kind: 'off', day: '2026-12-29' }, { kind: 'moved', day: '2026-12-15', to: '2026-12-16', newStart: 1140 }] },
    }])
  })
})

describe('whatever else somebody gives', () => {
  it.each([
    ['a zip that lies about its size', () => zip({ 'xl/workbook.xml': '<a/>', 'xl/worksheets/sheet1.xml': Buffer.alloc(210_000_000, ' ') }, 10), /more than 200 megabytes/],
    ['a zip of something else', () => zip({ 'holiday.txt': 'sea' }), /neither a workbook/], ['half a zip', () => zip({ 'a.csv': 'x' }).subarray(0, 20), /damaged/],
    ['a workbook of broken XML', () => zip({ 'xl/workbook.xml': '<a/>', 'xl/worksheets/sheet1.xml': '<row><c' }), /damaged/],
    ['a list without end', () => Buffer.from(`[${'['.repeat(5000)}`), /nested more than/], ['nothing', () => Buffer.alloc(0), /empty/], ['contact points', () => Buffer.from('{"X":{"contactPoints":[]}}'), /contact points/],
  ])('%s is refused in words', async (_, bytes, message) => {
    const { status, said } = await visavis(['import', write(new Uint8Array(bytes()), 'thing')])
    expect([status, said]).toEqual([1, expect.stringMatching(message)])
    expect(said).toMatch(/Nothing was imported/)
  })

  it('a thousand columns and a cell without end are cut, and a note with HTML is text', async () => {
    const wide = `name,topic,day,time,city,notes,${'x,'.repeat(1000)}\nRunde,tinnitus,Monday,18:00,Lindental,"<script>alert(1)</script><b>Tee</b>${'y'.repeat(60_000)}"\n`
    expect((await visavis(['import', write(wide, 'wide.csv')])).said).toMatch(/new 1/)
    expect(String(listings()[0]?.['notes'])).toMatch(/^alert\(1\)Tee y{0}|^alert/)
    expect(String(listings()[0]?.['notes']).length).toBeLessThan(2001)
  })

  it('any bytes at all are read, or refused in words', async () => {
    const beginnings = ['', '[', '[{"', '{"values":[', 'PK\u0003\u0004', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'name,day\n', 'INSERT INTO `x_comdef_meetings_main` VALUES (', '\u00ff\u00fe', '<']
    await fc.assert(fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
      const { status, said } = await visavis(['import', write(new Uint8Array([...latin(start), ...rest]), 'any'), '--topic', 'pain', '--dry-run'])
      expect(status === 0 ? said : said.replace(/Nothing was imported\.?/, '')).not.toBe('')
    }), { numRuns: 150 })
  })
})
