import { concat, toHex } from '@visavis/wire'
import { sha256 } from '../letters/derived.ts'

/** My place among those who could do an errand: another order for every errand, the same on every device. */
export async function rankOf(key: string, me: string, members: readonly string[]): Promise<number> {
  const mine = await lot(key, me)
  const lots = await Promise.all(members.filter((u) => u !== me).map((u) => lot(key, u)))
  return lots.filter((each) => each < mine).length
}

async function lot(key: string, u: string): Promise<string> {
  return toHex(await sha256(concat(new TextEncoder().encode(`${key}\0`), new TextEncoder().encode(u))))
}
