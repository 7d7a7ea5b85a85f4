import type { SameAs } from '../shape.ts'

const words = {
  title: 'x',
}

export { words }
export type FindWords = SameAs<typeof words>
