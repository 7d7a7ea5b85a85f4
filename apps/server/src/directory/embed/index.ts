export { openEmbed } from './open-embed.ts'
