import { openWords } from '@visavis/seal'
import { fromHex } from '@visavis/wire'
import { logAtHouse } from '../house/log.ts'
import { asSaid } from './carried.ts'
import type { Inside } from './inside.ts'
import { inTurn, tokenOf } from './inside.ts'
import { wordsOnShelf } from './spoken-shelf.ts'
import type { Spoken } from './spoken.ts'

/** Asks again for words the house did not give with their entry: it may have been restored, or have thought better of it. */
export async function askForMissingWords(inside: Inside): Promise<void> {
  const missing = [...inside.spoken.all()].filter(({ awaits }) => awaits !== null)
  for (const spoken of missing) await askFor(inside, spoken)
}

async function askFor(inside: Inside, spoken: Spoken): Promise<void> {
  const log = logAtHouse(inside.home.transport, inside.record.logId, () => tokenOf(inside))
  const told = await log.read(spoken.seq, 1)
  const sealed = told.ok ? told.page.entries.find(({ seq }) => seq === spoken.seq)?.words : null
  const opened = sealed && await openWords(inside.record.logId, fromHex(spoken.id), spoken.awaits!, spoken, sealed)
  if (!opened) return
  await inTurn(inside, async () => {
    if (!inside.spoken.get(spoken.id)) return
    inside.spoken.put(await asSaid(inside, { ...spoken, state: 'here', text: new TextDecoder().decode(opened.bytes), awaits: null, proof: opened.proof }))
    await inside.home.storage.write(wordsOnShelf(inside))
    inside.changed()
  }).catch(() => inside.changed())
}
