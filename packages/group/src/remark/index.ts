export { remark, remarkForm } from './remark.ts'
export type { MakeRemark, Remark } from './remark.ts'
export { takeBackRemark } from './take-back-remark.ts'
export type { TakeBackRemark } from './take-back-remark.ts'
