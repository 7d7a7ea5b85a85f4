import { expect, test } from 'vitest'
import { openBuckets } from './buckets.ts'
import { visitorName } from './visitor.ts'

test('turns come back with time, never more than there are', () => {
  const clock = { now: 0 }
  const buckets = openBuckets(6, () => clock.now)
  const turns = (many: number) => Array.from({ length: many }, () => buckets.take('Amal'))
  expect(turns(7)).toEqual([0, 0, 0, 0, 0, 0, 10])
  clock.now += 20_000
  expect(turns(3)).toEqual([0, 0, 10])
  clock.now += 3_600_000
  expect(turns(7).at(-1)).toBe(10)
  expect(buckets.take('Bo')).toBe(0)
})

test('a clock that goes back takes nothing away', () => {
  const clock = { now: 100_000 }
  const buckets = openBuckets(2, () => clock.now)
  buckets.take('Amal')
  clock.now = 0
  expect([buckets.take('Amal'), buckets.take('Amal')]).toEqual([0, 30])
})

test('whoever has been away is forgotten', () => {
  const clock = { now: 0 }
  const buckets = openBuckets(2, () => clock.now)
  buckets.take('Amal')
  clock.now = 60_000
  buckets.tidy()
  expect([buckets.take('Amal'), buckets.take('Amal'), buckets.take('Amal') > 0]).toEqual([0, 0, true])
})

test('an address becomes a name that only this process understands', () => {
  const name = (address: string, secret = 'one') => visitorName(address, secret)
  expect(name('192.0.2.7')).toBe(name('::ffff:192.0.2.7'))
  expect(name('192.0.2.7')).not.toBe(name('192.0.2.8'))
  expect(name('192.0.2.7')).not.toBe(name('192.0.2.7', 'another'))
  expect(name('192.0.2.7')).not.toContain('192')
})

test('one household of IPv6 is one visitor', () => {
  const name = (address: string) => visitorName(address, 'one')
  expect(name('2001:db8:1:2::1')).toBe(name('2001:db8:1:2:aaaa:bbbb:cccc:dddd'))
  expect(name('2001:db8:1:2::1')).not.toBe(name('2001:db8:1:3::1'))
  expect(name('2001:db8::1')).toBe(name('2001:db8:0:0::2'))
})
