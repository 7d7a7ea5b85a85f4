import { firstKeptLetter } from '../letter-number.ts'
import { packAnswers, unpackBatch } from './batch.ts'
import type { Swept } from '../store.ts'
import type { Asked, ThreadOrders, Written } from './calls.ts'
import { openEndings } from './endings.ts'
import { openErasing } from './erasing.ts'
import { openForgetting } from './forgetting.ts'
import { openLetterbox } from './letterbox.ts'
import { openForReading, openForWriting } from './open-file.ts'
import { openPlacing } from './placing.ts'
import { openReader } from './reader.ts'
import { openWriter } from './writer.ts'

interface Role<Question> { answer(question: Question): unknown; close(): void }

const emptySoon = 2_000

/** The thread that writes: the only connection that ever changes the file. */
export const openWriting = ({ path, mostLetterBytes, wishes }: ThreadOrders): Role<Written> => {
  const file = openForWriting(path, wishes)
  let due: NodeJS.Timeout | undefined
  // What was dropped still lies in the write-ahead log until that is emptied too.
  const empty = () => { due = undefined; file.exec('PRAGMA wal_checkpoint(TRUNCATE)') }
  const soon = () => { due ??= setTimeout(empty, emptySoon).unref() }
  const placing = openPlacing(file)
  const endings = openEndings(file)
  const writer = openWriter(file, placing, endings, wishes.mostHashes)
  const eraseSome = openErasing(file, placing.now)
  const drop = openLetterbox(file, mostLetterBytes)
  const forgetting = openForgetting(file, placing.now, soon)
  const sweep = (day: number): Swept & { more: boolean } => {
    const { log, more } = eraseSome(day)
    if (log) writer.forget(log)
    if (more) soon()
    return { ...forgetting.sweep(day, firstKeptLetter(day)), more, logs: log ? [Buffer.from(log).toString('hex')] : [] }
  }
  return {
    answer: (question) => {
      switch (question.ask) {
        case 'batch': return packAnswers(writer.write(unpackBatch(question.batch)))
        case 'drop': return drop(question.letter)
        case 'forget': return forgetting.forget(question.log, question.seq, question.forget)
        case 'end': return endings.end(question.log, question.day)
        case 'sweep': return sweep(question.day)
      }
    },
    close: () => {
      placing.close()
      clearTimeout(due)
      empty()
      file.close()
    },
  }
}

/** The thread that reads: a slow disk keeps nobody else waiting. */
export const openReading = ({ path }: ThreadOrders): Role<Asked> => {
  const file = openForReading(path)
  const reader = openReader(file)
  return {
    answer: (question) => {
      switch (question.ask) {
        case 'read': return reader.read(question.log, question.stretch)
        case 'epochs': return reader.epochs(question.log)
        case 'letters': return reader.letters(question.box, question.from, question.day)
      }
    },
    close: () => file.close(),
  }
}
