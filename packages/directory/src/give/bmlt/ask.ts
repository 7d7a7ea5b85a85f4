/** The parameters of an address, as URLSearchParams holds them. */
export interface Parameters {
  getAll(name: string): string[]
}

/** A question as BMLT clients put it: parameters by name, lists as `a=1,2` or `a[]=1&a[]=2`. */
export interface Ask {
  text(name: string): string
  list(name: string): string[]
  /** Asked for: there, and not 0. Old clients write it without a value. */
  has(name: string): boolean
}

export function askOf(query: Parameters): Ask {
  const all = (name: string) => [...query.getAll(name), ...query.getAll(`${name}[]`)]
  return {
    has: (name) => all(name).some((each) => each.trim() !== '0'),
    text: (name) => (all(name)[0] ?? '').trim(),
    list: (name) => all(name).flatMap((each) => each.split(',')).map((each) => each.trim()).filter(Boolean).slice(0, 10_000),
  }
}

/** What is to be among them, and what is not to be: a minus in front means "not". */
export interface Signed {
  wanted: Set<number>
  unwanted: Set<number>
}

export function signed(values: readonly string[]): Signed {
  const numbers = values.map(Number).filter((number) => Number.isInteger(number) && number !== 0)
  return { wanted: new Set(numbers.filter((number) => number > 0)), unwanted: new Set(numbers.filter((number) => number < 0).map((number) => -number)) }
}

export const fits = ({ wanted, unwanted }: Signed, value: number): boolean => (wanted.size === 0 || wanted.has(value)) && !unwanted.has(value)

/** Minutes of two parameters, hours and minutes; null when neither is given. */
export function minutesIn(ask: Ask, name: string): number | null {
  const [hours, minutes] = [ask.text(`${name}H`), ask.text(`${name}M`)]
  if (!/^\d{1,2}$/.test(hours) && !/^\d{1,2}$/.test(minutes)) return null
  return Number(hours || 0) * 60 + Number(minutes || 0)
}

/** A number, or null. */
export function numberIn(ask: Ask, name: string): number | null {
  const text = ask.text(name)
  const number = Number(text)
  return text === '' || !Number.isFinite(number) ? null : number
}
