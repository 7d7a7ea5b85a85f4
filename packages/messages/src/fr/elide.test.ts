import { expect, test } from 'vitest'
import { loadGroupAreas } from '../group-areas.ts'

test('Elif and Émile lose the e before their names, Jonas and Yasmine keep it', async () => {
  const { review } = await loadGroupAreas('fr', ['review'])
  expect(['Elif', 'Émile', 'Jonas', 'Yasmine'].map((name) => review!.of.because(name))).toEqual(['Ce qu’Elif écrit', 'Ce qu’Émile écrit', 'Ce que Jonas écrit', 'Ce que Yasmine écrit'])
  expect(review!.pause.until('Elif', '3 mai')).toContain('d’Elif')
  expect(review!.pause.until('Jonas', '3 mai')).toContain('de Jonas')
})
