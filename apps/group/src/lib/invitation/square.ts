import { encode } from 'uqr'

/** A square telephones read, as one path over `size` by `size` fields, its quiet border included. */
export function square(address: string): { size: number; path: string } {
  const { size, data } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}
