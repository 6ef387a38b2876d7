import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainUnwritable } from '@/db/settings/explain-unwritable'
import { makeDirectory } from '@/db/settings/make-directory'
import type { Settings } from '@/db/settings/settings'

/**
 * The secret that signs sessions: ONSHELF_SECRET, or one that is made at the first start and kept, readable by its
 * owner only, in the product's directory. Several machines need the same ONSHELF_SECRET.
 */
export function ensureSecret({ secret, directory }: Pick<Settings, 'secret' | 'directory'>): string {
  if (secret) return secret
  const path = join(directory, 'secret')
  makeDirectory(directory)
  try {
    const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
    if (kept.length >= 32) return kept
    const made = randomBytes(32).toString('base64url')
    writeFileSync(`${path}.new`, `${made}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return made
  } catch (error) {
    throw explainUnwritable(directory, error)
  }
}
