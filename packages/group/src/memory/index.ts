export { freeze, keep, thaw } from './carry.ts'
export { forget } from './forget.ts'
