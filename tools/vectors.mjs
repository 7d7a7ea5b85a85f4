// Writes the vectors of wire and seal afresh: node tools/vectors.mjs. A change in them is a change of the protocol.
import { writeFileSync } from 'node:fs'
import { liveGolden } from '../packages/seal/src/vectors/golden.ts'
import { sealVectors } from '../packages/seal/src/vectors/vectors.ts'
import { wireVectors } from '../packages/wire/src/vectors/vectors.ts'

const write = (room, vectors) => {
  for (const [file, value] of Object.entries(vectors)) {
    writeFileSync(new URL(`../packages/${room}/vectors/${file}`, import.meta.url), `${JSON.stringify(value, null, 1)}\n`)
    console.log(`packages/${room}/vectors/${file}`)
  }
}

write('wire', wireVectors())
write('seal', { ...(await sealVectors()), 'golden.json': await liveGolden() })
