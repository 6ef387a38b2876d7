import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.onshelf-installed`

/** Whether node_modules was installed from this lock file and with these patches, on this platform. */
export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === makeStamp()
}

export function writeInstallStamp() {
  writeFileSync(stampFile, makeStamp())
}

function makeStamp() {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`))
  for (const name of readdirSync(`${root}patches`).sort()) hash.update(readFileSync(`${root}patches/${name}`))
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}
