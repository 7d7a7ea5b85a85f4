import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openGazetteer } from '@visavis/directory'
import type { Gazetteer } from '@visavis/directory'

/** The embedded list of places; read when the first person names a place. */
export function embeddedPlaces(): Gazetteer {
  let opened: Gazetteer | null = null
  const open = () => (opened ??= read())
  return { exact: (key) => open().exact(key), beginning: (key) => open().beginning(key), misspelt: (key) => open().misspelt(key) }
}

function read(): Gazetteer {
  const utf8 = new TextDecoder()
  return openGazetteer(gunzipSync(readFileSync(new URL('./gazetteer/places.txt.gz', import.meta.url))), (bytes) => utf8.decode(bytes))
}
