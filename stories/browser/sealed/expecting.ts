/** As much of an expectation as the tales of sealing use. */
export const expect = (value: unknown, what = '') => ({
  ...claims(value, what, true),
  not: claims(value, what, false),
  rejects: { toThrow: async () => {
    const fate = await Promise.resolve(value).then(() => 'kept', () => 'broken')
    hold(fate === 'broken', true, `${what} is refused`)
  } },
})

function claims(value: unknown, what: string, wanted: boolean) {
  const say = (claim: string, other?: unknown) => `${what} ${show(value)} ${wanted ? '' : 'not '}${claim} ${show(other)}`
  return {
    toBe: (other: unknown) => hold(Object.is(value, other), wanted, say('is', other)),
    toEqual: (other: unknown) => hold(same(value, other), wanted, say('equals', other)),
    toMatchObject: (part: unknown) => hold(matches(value, part), wanted, say('matches', part)),
    toBeNull: () => hold(value === null, wanted, say('is null')),
    toBeGreaterThan: (least: number) => hold(Number(value) > least, wanted, say('is more than', least)),
    toContain: (one: unknown) => hold((value as unknown[] | string).includes(one as never), wanted, say('contains', one)),
  }
}

function hold(is: boolean, wanted: boolean, claim: string): void {
  if (is !== wanted) throw new Error(`It does not hold that ${claim}`)
}

function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isThing(one) || !isThing(other) || ArrayBuffer.isView(one) !== ArrayBuffer.isView(other)) return false
  const [ones, others] = [known(one), known(other)]
  return ones.length === others.length && ones.every((key) => same(one[key], other[key]))
}

const matches = (value: unknown, part: unknown): boolean =>
  isThing(part) && !ArrayBuffer.isView(part) && !Array.isArray(part)
    ? isThing(value) && Object.keys(part).every((key) => matches(value[key], part[key]))
    : Array.isArray(part) ? Array.isArray(value) && value.length === part.length && part.every((one, n) => matches(value[n], one)) : same(value, part)

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const known = (thing: Record<string, unknown>): string[] => Object.keys(thing).filter((key) => thing[key] !== undefined)
const show = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, (_, part: unknown) => (ArrayBuffer.isView(part) ? [...part as Uint8Array] : part))?.slice(0, 300) ?? String(value))
