export { forgetReviews } from './forget-reviews.ts'
export { citesAnAgreement, isLately, review } from './review.ts'
export type { Review } from './review.ts'
