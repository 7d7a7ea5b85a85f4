export type { Directory } from './directory.ts'
export { openDirectory } from './open-directory.ts'
export { DirectoryRefusal } from './store/open-file.ts'
export { offer } from './offer.ts'
