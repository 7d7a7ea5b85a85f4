import { existsSync } from 'node:fs'
import { mustRun } from './run.mjs'

const places = [
  process.env.VISAVIS_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium of this machine, or null. */
export const browserHere = () => places.find(place => place && existsSync(place)) ?? null

/** The Chromium of this machine; on Debian, and as root, it is installed when missing. Null when there is none. */
export async function readyBrowser(say) {
  if (browserHere() || !mayInstall()) return browserHere()
  say('Installing Chromium for the tests (about a minute, once) …')
  const calm = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await mustRun('apt-get update', 'apt-get', ['update', '-qq'], calm)
  await mustRun('Installing Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], calm)
  return browserHere()
}

const mayInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
