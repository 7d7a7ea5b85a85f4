import { dropLetter, fetchLetters } from '../house/letterbox.ts'
import { acceptLetter, askAgain } from '../knock/accept.ts'
import { hearBack } from '../knock/hear-back.ts'
import type { KnockRecord } from '../knock/record.ts'
import type { Home } from '../room/home.ts'
import { hearOfAnother, isAnsweredFor, opensByItself } from '../sisters/hear.ts'
import { comeIn } from './come-in.ts'
import type { KnockTable } from './knock-table.ts'
import type { Rooms } from './rooms.ts'

/** Letters between somebody at a door and the group behind it. */
export interface Correspondence {
  /** Sends what waits, oldest first, and stops at the first that does not go. */
  sendOut(key: string): Promise<void>
  hear(key: string, sealed: Uint8Array): Promise<void>
  /** Keeps a knock that has heard something; one that waits for nothing but its sister group goes on by itself. */
  keepNews(knock: KnockRecord): Promise<void>
  /** Watches the reply letterbox of a knock, and reads what lies in it, as long as its room is not open to us. */
  follow(knock: KnockRecord): Promise<void>
}

export function correspondence(home: Home, rooms: Rooms, table: KnockTable): Correspondence {
  const { transport, line } = home
  const isInside = ({ room }: KnockRecord) => room !== null && !rooms.isComingIn(room)
  const letters: Correspondence = {
    sendOut: (key) => table.inTurn(async () => {
      for (let knock = table.get(key); knock?.out[0]; knock = table.get(key)) {
        const told = await dropLetter(transport, knock.out[0].address, knock.out[0].bytes)
        if (!told.ok && told.trouble !== 'refused') return
        await table.store({ ...knock, out: knock.out.slice(1) })
      }
    }),
    hear: (key, sealed) => table.inTurn(async () => {
      const knock = table.get(key)
      if (!knock || (knock.sister && !await isAnsweredFor(rooms, knock, sealed))) return
      const heard = await hearBack(knock, sealed)
      if (!heard) return knock.sister ? hearOfAnother(home, table, knock, sealed) : undefined
      if (!heard.comeIn) return letters.keepNews(heard.knock)
      if (!knock.room) return table.keep(await comeIn(home, rooms, heard.knock, heard.comeIn))
      if (rooms.isComingIn(knock.room)) await rooms.calledAgain(knock.room, heard.comeIn.token)
    }),
    keepNews: async (knock) => {
      if (!opensByItself(knock)) return table.store(knock)
      await table.store(await acceptLetter(home, knock, knock.agreements!))
      void letters.sendOut(knock.key)
    },
    follow: async (knock) => {
      if (isInside(knock) && !knock.sister) return
      line.ask({ ask: 'watch', readSecret: knock.readSecret })
      await letters.sendOut(knock.key)
      const told = await fetchLetters(transport, knock.readSecret, 0)
      if (told.ok) for (const { bytes } of told.letters) await letters.hear(knock.key, bytes)
      const still = table.get(knock.key)
      if (still?.accepted && !isInside(still)) await askAgain(home, still)
    },
  }
  return letters
}
