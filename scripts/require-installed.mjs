import { isInstalled } from './install-stamp.mjs'

/**
 * Ends the process where node_modules is not what the lock file and `patches/` say: `ensure-installed.mjs` sees to that before each command, but
 * not where npm is told to run no scripts (`ignore-scripts` in an .npmrc), which leaves out what runs before and after a command too.
 */
if (!isInstalled()) {
  console.error(
    'node_modules is not what package-lock.json and patches/ say, and npm ran no script that would have seen to it (ignore-scripts). Run `node scripts/ensure-installed.mjs` once, then the command again.',
  )
  process.exit(1)
}
