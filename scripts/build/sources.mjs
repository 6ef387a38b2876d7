import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made of. */
const SOURCES = [
  'app',
  'components',
  'db',
  'graphql',
  'pictures',
  'public',
  'server',
  'server.ts',
  'standards',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build',
]
const UNBUILT = /\.(test|spec)\.tsx?$|\.md$/

/**
 * A fingerprint of the contents of all sources: a checkout of an older commit, a copied directory or a touched file
 * does not confuse it, as times of modification would. Some 30 ms.
 */
export function fingerprintSources(root) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`)
  for (const path of SOURCES.flatMap((source) => listFiles(root, source)).sort()) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** Regular files only: an editor's lock, a broken link or a socket is nothing to build. */
function listFiles(root, path) {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (status?.isFile()) return UNBUILT.test(path) ? [] : [path]
  if (!status?.isDirectory()) return []
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((name) => listFiles(root, join(path, name)))
}
