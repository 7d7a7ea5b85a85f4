export { freeze, keep, thaw } from './carry.ts'
export { forget } from './forget.ts'
export { putBy, unreadIn } from './unread.ts'
export type { Unread } from './unread.ts'
