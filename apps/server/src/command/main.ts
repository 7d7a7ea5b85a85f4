import { embeddedPlaces } from '../directory/places.ts'
import { openReach } from '../directory/pull/reach.ts'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  say: (line) => console.log(line),
  today: new Date().toISOString().slice(0, 10),
  places: embeddedPlaces(),
  fetch: (address, wish) => fetch(address, wish),
  now: Date.now,
  reach: openReach(),
})
