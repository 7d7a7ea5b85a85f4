import { storeContract } from '../store.contract.ts'
import { endingsContract } from '../endings.contract.ts'
import { openMemory } from './index.ts'

storeContract('in memory', async () => openMemory())
endingsContract('in memory', async () => openMemory())
