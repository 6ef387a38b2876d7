import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Brings `patches/` into node_modules, by patch-package. What is there already stays. npm asks for it after an install; where npm runs no
 * scripts, `ensure-installed.mjs` does.
 *
 * A patch that does not fit ends the process: `patches/README.md` says what each is for.
 */
export function patchPackages() {
  const command = createRequire(import.meta.url).resolve('patch-package/index.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, '--error-on-fail', '--error-on-warn'],
    { cwd: root, encoding: 'utf8' },
  )
  if (status === 0) return
  console.error(`${stdout}${stderr}`.trim())
  console.error('A package that patches/ mends could not be patched: see above whether it still needs it.')
  process.exit(1)
}
