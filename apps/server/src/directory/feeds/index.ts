export { openFeeds } from './open-feeds.ts'
