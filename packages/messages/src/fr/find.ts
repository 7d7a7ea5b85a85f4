import type { FindWords } from '../en/find.ts'

export const words: FindWords = {
  title: 'x',
}
