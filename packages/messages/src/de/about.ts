import type { AboutWords } from '../en/about.ts'

export const words: AboutWords = {
  title: 'x',
}
