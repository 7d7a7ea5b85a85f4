import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { endingsContract } from '../endings.contract.ts'
import { storeContract } from '../store.contract.ts'
import { openSqlite } from './index.ts'

const root = mkdtempSync(join(tmpdir(), 'visavis-store-'))
let folders = 0

storeContract('SQLite', () => openSqlite(join(root, `${folders += 1}`)))
storeContract('SQLite that remembers little', () => openSqlite(join(root, `${folders += 1}`), { mostHashes: 2 }))
endingsContract('SQLite', () => openSqlite(join(root, `${folders += 1}`)))
endingsContract('SQLite that remembers little', () => openSqlite(join(root, `${folders += 1}`), { mostHashes: 2 }))
afterAll(() => rmSync(root, { recursive: true }))
