import type { Audience } from '../listing/listing.ts'

export interface Fellowship {
  key: string
  name: string
  topics: readonly string[]
  audience: Audience
  /** Matches an entity's name. */
  called: RegExp
  /** Matches a host name. */
  host: RegExp
}

const one = (key: string, name: string, topics: string, audience: Audience, called: RegExp, host: RegExp): Fellowship => ({
  key, name, topics: topics.split(' '), audience, called, host,
})

/** Relatives' fellowships stand before those whose name they contain. */
export const fellowships: readonly Fellowship[] = [
  one('al-anon', 'Al-Anon', 'alcohol', 'relatives', /al-?anon|alateen/i, /al-?anon|alateen/),
  one('nar-anon', 'Nar-Anon', 'drugs', 'relatives', /nar-?anon/i, /nar-?anon/),
  one('gam-anon', 'Gam-Anon', 'gambling', 'relatives', /gam-?anon/i, /gam-?anon/),
  one('pal', 'Parents of Addicted Loved Ones', 'drugs alcohol', 'relatives', /parents of addicted|^pal$/i, /palgroup/),
  one('aca', 'Adult Children of Alcoholics', 'acoa', 'affected', /adult children|^aco?a$|^eks$/i, /adultchildren|acawso|aca-/),
  one('eda', 'Eating Disorders Anonymous', 'eating', 'affected', /eating disorders|^eda$/i, /eatingdisordersanonymous/),
  one('oa', 'Overeaters Anonymous', 'overeating', 'affected', /overeaters|^oa$/i, /overeaters|(^|[.-])oa([.-]|$)/),
  one('cea-how', 'Compulsive Eaters Anonymous-HOW', 'overeating', 'affected', /compulsive eaters/i, /ceahow/),
  one('cma', 'Crystal Meth Anonymous', 'drugs', 'affected', /crystal meth|^cma$/i, /crystalmeth/),
  one('ca', 'Cocaine Anonymous', 'drugs', 'affected', /cocaine|^ca$/i, /cocaine|(^|[.-])ca\.org/),
  one('ha', 'Heroin Anonymous', 'drugs', 'affected', /heroin|^ha$/i, /heroinanonymous/),
  one('ma', 'Marijuana Anonymous', 'cannabis', 'affected', /marijuana|^ma$/i, /marijuana/),
  one('daa', 'Drug Addicts Anonymous', 'drugs', 'affected', /drug addicts|^daa$/i, /drugaddicts/),
  one('na', 'Narcotics Anonymous', 'drugs', 'affected', /narcotics|^na$/i, /narcotics|(^|[.-])na([.-]|$)|na\.org$/),
  one('ga', 'Gamblers Anonymous', 'gambling', 'affected', /gamblers|^ga$/i, /gamblers/),
  one('da', 'Debtors Anonymous', 'buying debt', 'affected', /debtors|^da$/i, /debtors/),
  one('ua', 'Underearners Anonymous', 'debt', 'affected', /underearners|^ua$/i, /underearners/),
  one('coda', 'Co-Dependents Anonymous', 'codependency', 'affected', /co-?dependents|^coda$/i, /coda\.|codependents/),
  one('slaa', 'Sex and Love Addicts Anonymous', 'sexlove', 'affected', /sex and love|^slaa$/i, /slaa/),
  one('saa', 'Sex Addicts Anonymous', 'sexlove', 'affected', /sex addicts|^saa$/i, /saa-|saa\.org/),
  one('sa', 'Sexaholics Anonymous', 'sexlove', 'affected', /sexaholics|^sa$/i, /sexaholics/),
  one('sca', 'Sexual Compulsives Anonymous', 'sexlove', 'affected', /sexual compulsives|^sca$/i, /sca-/),
  one('sia', 'Survivors of Incest Anonymous', 'sexabuse', 'affected', /incest|^sia$/i, /siawso/),
  one('rca', 'Recovering Couples Anonymous', 'codependency', 'both', /recovering couples|^rca$/i, /recovering-couples/),
  one('rd', 'Recovery Dharma', 'alcohol drugs', 'affected', /recovery dharma|^rd$/i, /recoverydharma/),
  one('rr', 'Refuge Recovery', 'alcohol drugs', 'affected', /refuge recovery|^rr$/i, /refugerecovery/),
  one('va', 'Violence Anonymous', 'domestic', 'affected', /violence anonymous|^va$/i, /violenceanonymous/),
  one('aa', 'Alcoholics Anonymous', 'alcohol', 'affected', /alcoholics|alcooliques anonymes|anonyme alkoholiker|^aa$/i, /alcoholics|(^|[.-])aa([.-]|[a-z]+\.org$)|aa\.org$/),
]

export const fellowshipByKey = (key: string): Fellowship | null => fellowships.find((each) => each.key === key) ?? null

const hostOf = (address: unknown): string =>
  typeof address === 'string' ? (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '') : ''

/** The fellowship of one row, from what it says of its publisher and else from the hosts of its own links. */
export function guessFellowship(row: Record<string, unknown>): Fellowship | null {
  const entity = typeof row['entity'] === 'string' ? row['entity'] : ''
  const named = entity === '' ? null : remembered(`entity ${entity}`, () => fellowships.find((each) => each.called.test(entity)))
  if (named) return named
  const hosts = ['url', 'entity_url', 'entity_website_url', 'feedback_url', 'edit_url'].map((key) => hostOf(row[key])).filter(Boolean)
  return remembered(hosts.join(' '), () => fellowships.find((each) => hosts.some((host) => each.host.test(host))))
}

const known = new Map<string, Fellowship | null>()

/** A feed names the same few publishers and hosts in every row. */
function remembered(name: string, find: () => Fellowship | undefined): Fellowship | null {
  let found = known.get(name)
  if (found === undefined) {
    if (known.size > 1000) known.clear()
    known.set(name, (found = find() ?? null))
  }
  return found
}

/** What most of those rows point to that point anywhere; null when no such majority is. */
export function fellowshipOfFeed(rows: readonly Record<string, unknown>[]): Fellowship | null {
  const guesses = rows.map(guessFellowship).filter((guess) => guess !== null)
  const counts = Map.groupBy(guesses, (guess) => guess)
  const [most] = [...counts].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length * 2 > guesses.length ? most[0] : null
}
