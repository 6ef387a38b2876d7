import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.onshelf-installed`

/** Whether node_modules was installed from this lock file, on this platform, and every file that a patch changes still is as it was patched. */
export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === makeStamp()
}

export function writeInstallStamp() {
  writeFileSync(stampFile, makeStamp())
}

function makeStamp() {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`))
  for (const name of readdirSync(`${root}patches`).sort()) {
    const patch = readFileSync(`${root}patches/${name}`, 'utf8')
    hash.update(patch)
    // A package that was installed again, alone and without scripts, has lost its patch.
    for (const [, path] of patch.matchAll(/^\+\+\+ b\/(.*)$/gm)) {
      if (existsSync(`${root}${path}`)) hash.update(readFileSync(`${root}${path}`))
    }
  }
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}
