import '../../../packages/seal/src/epochs.test.ts'
import '../../../packages/seal/src/living.test.ts'
import '../../../packages/seal/src/malicious-member.test.ts'
import '../../../packages/seal/src/malicious-server.test.ts'
import '../../../packages/seal/src/words.test.ts'
import { liveGolden, replayGolden } from '../../../packages/seal/src/vectors/golden.ts'
import { sealVectors } from '../../../packages/seal/src/vectors/vectors.ts'
import { expect, told } from './telling.ts'

/** What the page offers to the story outside. */
Object.assign(globalThis, { told, expect, liveGolden, replayGolden, sealVectors })
