import { expect } from './expecting.ts'

// As much of a test runner as the tales of sealing need, so that the very same files run inside a page.

type Tell = (...about: never[]) => unknown
type Before = () => unknown

const befores: Before[][] = [[]]
const names: string[] = []
const tales: { name: string; before: Before[]; tell: () => unknown }[] = []

export { expect }

export function describe(name: string, tell: () => void): void {
  names.push(name)
  befores.push([])
  tell()
  befores.pop()
  names.pop()
}

export const beforeEach = (before: Before): void => void befores.at(-1)!.push(before)

export const it = Object.assign(
  (name: string, tell: Tell) => void tales.push({ name: [...names, name].join(' > '), before: befores.flat(), tell: tell as () => unknown }),
  { each: (rows: readonly unknown[]) => (name: string, tell: Tell) => rows.forEach((row, n) => it(`${name} ${n}`, (() => tell(...([row].flat() as never[]))) as Tell)) },
)

/** Tells every tale; gives how many held and what failed. */
export async function told(): Promise<{ held: number; failed: string[] }> {
  const failed: string[] = []
  for (const { name, before, tell } of tales) {
    try {
      for (const first of before) await first()
      await tell()
    } catch (cause) {
      failed.push(`${name}: ${cause instanceof Error ? cause.message : cause}`)
    }
  }
  return { held: tales.length - failed.length, failed }
}
