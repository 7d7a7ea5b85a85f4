import type { SameAs } from '../shape.ts'

const words = {
  title: 'x',
}

export { words }
export type AboutWords = SameAs<typeof words>
