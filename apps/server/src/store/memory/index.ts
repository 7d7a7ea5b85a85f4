import type { Store } from '../store.ts'
import { openBoxes } from './boxes.ts'
import { openLogs } from './logs.ts'

/** A store that forgets everything when it is closed: for stories and tests. */
export const openMemory = (mostLetterBytes = 2 ** 30): Store => {
  const logs = openLogs()
  const boxes = openBoxes(mostLetterBytes)
  return {
    engine: 'memory',
    append: async (append) => logs.append(append),
    read: async (log, stretch) => logs.read(log, stretch),
    epochs: async (log) => logs.epochs(log),
    forget: async (log, seq, forget) => logs.forget(log, seq, forget),
    drop: async (letter) => boxes.drop(letter),
    letters: async (box, from, day) => boxes.letters(box, from, day),
    end: async (log, day) => logs.end(log, day),
    sweep: async (day) => ({ logs: logs.erase(day), words: logs.sweep(day), letters: boxes.sweep(day) }),
    close: async () => {},
  }
}
