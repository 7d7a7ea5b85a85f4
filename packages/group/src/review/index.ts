export { forgetReviews } from './forget-reviews.ts'
export { isLately, review } from './review.ts'
export type { Review } from './review.ts'
