import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.onshelf-installed`

/** Whether node_modules was installed from this lock file, on this platform. */
export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === makeStamp()
}

export function writeInstallStamp() {
  writeFileSync(stampFile, makeStamp())
}

function makeStamp() {
  return createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(readFileSync(`${root}scripts/repair-driver.mjs`))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}
