import type { SameAs } from '../shape.ts'

const words = {
  title: 'x',
}

export { words }
export type HelpWords = SameAs<typeof words>
