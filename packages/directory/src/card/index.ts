// The door for the group side: what a card is, without search and import.
export type { Card, CardFault, CardRequest } from './card.ts'
export { readCard } from './read-card.ts'
export type { CardRead } from './read-card.ts'
export { topicByKey, topics } from '../topic/tree.ts'
export type { Language, Topic } from '../topic/topic.ts'
