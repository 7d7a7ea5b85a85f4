import { words as base } from './meeting.ts'
import { words as found } from './group-found.ts'
import { words as group } from './group.ts'
import { words as help } from './help.ts'
import { words as knock } from './group-knock.ts'
import { words as people } from './group-people.ts'
import { words as sharing } from './group-sharing.ts'
import { words as waiting } from './group-waiting.ts'
import type { GroupSideWords } from '../en/group-side.ts'

export const words: GroupSideWords = { base, ...group, found, help, knock, sharing, people, waiting }
