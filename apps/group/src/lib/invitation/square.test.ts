import { describe, expect, it } from 'vitest'
import { square } from './square.ts'

const address = 'https://visavis.example/my/#/invited/AAECAwQFBgcICQoLDA0ODw'

describe('the square on an invitation', () => {
  const { size, path } = square(address)
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  const border = 4

  it('has three eyes in its corners, and none in the fourth', () => {
    const eye = (left: number, top: number) => [0, 6].every((d) => dark.has(`${left + d} ${top}`) && dark.has(`${left} ${top + d}`)) && dark.has(`${left + 3} ${top + 3}`) && !dark.has(`${left + 1} ${top + 1}`)
    const far = size - border - 7
    expect([eye(border, border), eye(far, border), eye(border, far), eye(far, far)]).toEqual([true, true, true, false])
  })

  it('keeps four fields free around it, so that a camera finds it', () => {
    const edges = [...dark].flatMap((field) => field.split(' ').map(Number))
    expect(Math.min(...edges)).toBe(border)
    expect(Math.max(...edges)).toBe(size - border - 1)
  })

  it('says another address differently', () => {
    expect(square(`${address}A`).path).not.toBe(path)
  })
})
