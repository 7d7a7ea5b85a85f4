import { parseArgs } from 'node:util'
import { proofs, prove } from './prove.proof.ts'
import type { Proof } from './prove.proof.ts'
import { missing } from './reached.proof.ts'

const { values } = parseArgs({ options: { histories: { type: 'string', default: '300' }, seed: { type: 'string' } } })
const histories = Number(values.histories)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const counted = (n: number): string => n.toLocaleString('en')

if (!Number.isSafeInteger(histories) || histories < 1 || !Number.isSafeInteger(seed)) {
  console.error('Say how many: npm run prove -- --histories 10000 [--seed 7]')
  process.exit(1)
}

console.log(`${counted(histories)} made-up histories for each of ${proofs.length} promises, seed ${seed}.\n`)
let deeds = 0
const broken = proofs.filter((proof, index) => !stands(proof, index + 1))
const said = broken.length === 0 ? `all ${proofs.length} promises stand` : `${broken.length} of ${proofs.length} promises are broken`
console.log(`\nprove: ${counted(histories)} histories each, ${counted(deeds)} deeds, seed ${seed}: ${said}.`)
process.exit(broken.length === 0 ? 0 : 1)

function stands(proof: Proof, number: number): boolean {
  try {
    const seen = prove(proof, histories, seed)
    deeds += seen.deeds
    const never = missing(seen.reached, histories, proof.reaches)
    console.log(`${number}. ${proof.says}\n   ${never.length ? `never reached: ${never.join(', ')}` : 'stands'}`)
    return never.length === 0
  } catch (broken) {
    console.error(`${number}. ${proof.says}\n   BROKEN. ${String(broken)}\n${(broken as Error).cause ?? ''}`)
    return false
  }
}
