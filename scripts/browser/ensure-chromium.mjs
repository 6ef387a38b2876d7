import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'

/** Finds a Chromium, installs one where it may, or says which one command does. True when there is one. */
export async function ensureChromium() {
  if (await findChromium()) return true
  const isDebian = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  console.log('There is no Chromium for the browser tests: installing one …')
  if (isDebian && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '--quiet'], env)
    run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], env)
    if (await findChromium()) return true
  }
  run('npx', ['playwright', 'install', 'chromium'], process.env)
  if (await findChromium()) return true
  const command = isDebian
    ? 'sudo apt-get install --yes chromium'
    : 'npx playwright install --with-deps chromium'
  console.error(`The browser tests need Chromium. Run \`${command}\`, or name one with ONSHELF_CHROMIUM.`)
  return false
}

function run(command, args, env) {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' })
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`.trim())
}
