export { cardForm } from './card.ts'
export type { Card } from './card.ts'
export { showCard } from './show-card.ts'
export type { ShowCard } from './show-card.ts'
