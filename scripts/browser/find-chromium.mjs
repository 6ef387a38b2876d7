import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** ONSHELF_CHROMIUM, else the system's, else Playwright's own; null where there is none. */
export async function findChromium() {
  const named = process.env.ONSHELF_CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`ONSHELF_CHROMIUM names ${named}, and there is no such file.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => NAMES.map((name) => join(directory, name)))
  const found = [...onPath, ...PLACES].find((path) => existsSync(path))
  if (found) return found
  // Not at the top: this file is read before packages are installed, too.
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : null
}

/** What Chromium needs to run as root, without a display, and to leave the network alone. */
export function listChromiumArguments() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ]
}
