import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The Chromium of this machine. */
export function browserPath(): string {
  const path = process.env.VISAVIS_CHROMIUM ?? usual.find((one) => existsSync(one))
  if (!path) throw new Error('There is no Chromium here. Set VISAVIS_CHROMIUM to its path.')
  return path
}

export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
