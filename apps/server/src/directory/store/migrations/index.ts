import { theDirectoryOpens } from './0001-the-directory-opens.ts'
import { sourcesAndDifferences } from './0002-sources-and-differences.ts'
import { whenASourceWasRead } from './0003-when-a-source-was-read.ts'
import { whatPeopleSay } from './0004-what-people-say.ts'
import { whatWasTouched } from './0005-what-was-touched.ts'

/** What was done to the directory's file, in order: its version is how many of these it has seen. */
export const migrations: readonly string[] = [theDirectoryOpens, sourcesAndDifferences, whenASourceWasRead, whatPeopleSay, whatWasTouched]
