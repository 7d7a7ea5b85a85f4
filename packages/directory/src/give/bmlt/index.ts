// The door for whoever answers like a BMLT server.
export { bodyRows, coverageRows, fieldKeyRows, fieldValueRows, formatRows, likeVersion, meetingsOf, searchResults, serverRows } from './answer.ts'
export type { Asked, Meetings } from './answer.ts'
export { asEntries, asMeeting, fieldKeys } from './meeting.ts'
export type { Entry } from './meeting.ts'
