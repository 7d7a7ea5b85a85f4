import { ready } from '../ready.mjs'

// A measurement is a file whose default export answers one line; it may `export const needs = ['build', 'browser']`.
const [name, ...args] = process.argv.slice(2)
const measurement = await import(`./${name}.ts`)
const needs = measurement.needs ?? []
await ready({ build: needs.includes('build'), browser: needs.includes('browser') })
console.log(`${name}: ${await measurement.default(...args)}`)
process.exit(process.exitCode ?? 0)
