import type { HelpWords } from '../en/help.ts'

export const words: HelpWords = {
  title: 'x',
}
