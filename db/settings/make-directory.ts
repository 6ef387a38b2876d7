import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { explainUnwritable } from '@/db/settings/explain-unwritable'

/** What the system says where there is no room for a directory. */
const OBSTACLES = {
  ENOTDIR: 'a file stands in its way',
  EEXIST: 'a file stands in its way',
  ENOENT: 'its place holds no directories',
}

/**
 * Makes a directory and those above it, readable by their owner only. Not Node's `recursive: true`: where the parent is there and cannot hold a
 * directory (`/proc`, a vanished mount), that never returns and takes a core for itself.
 *
 * @throws CannotStart where it cannot be made.
 */
export function makeDirectory(directory: string): void {
  const path = resolve(directory)
  const missing: string[] = []
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at)
  try {
    for (const one of missing) mkdirSync(one, { mode: 0o700 })
  } catch (error) {
    if (existsSync(path)) return
    throw explainUnwritable(path, error, OBSTACLES)
  }
}
