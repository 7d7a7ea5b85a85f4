import { topics } from '@visavis/directory'
import type { Command } from './io.ts'

export const topicsCommand: Command = {
  name: 'topics',
  summary: 'list the topics with their keys, for import --topic',
  help: 'npm run visavis -- topics\n\nLists every topic with its key, in English, French and German. A list in topics.json in the data folder changes the tree: more words\nor other names for a topic, a new one in a branch, or one to leave out:\n  [{ "key": "anxiety", "words": { "de": ["Bammel"] } }, { "key": "sheep", "branch": "life", "names": { "en": "Sheep farming" } }, { "key": "cult", "hidden": true }]',
  async run(_, io) {
    for (const { key, branch, names } of topics) io.say(branch === '' ? `\n${names.en} · ${names.fr} · ${names.de}` : `  ${key.padEnd(16)} ${names.en} · ${names.fr} · ${names.de}`)
    return 0
  },
}
