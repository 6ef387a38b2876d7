#!/usr/bin/env node
/**
 * Completes package-lock.json, so that `npm ci` gets on every platform what we got, from any registry.
 *
 * A registry mirror that carries no binaries for macOS, Windows or musl makes `npm install` write a lock without
 * them, and `npm ci` then refuses that lock everywhere. A stub (version, os, cpu, libc, optional) is enough for npm:
 * elsewhere the package is skipped, on its own platform it is fetched by name and version, and held to its checksum,
 * which the registry is asked for here.
 *
 *   node scripts/complete-lock.mjs           writes what is missing
 *   node scripts/complete-lock.mjs --check   exits 1 when something is missing, lacks its checksum or names a registry
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GLIBC_ONLY, listLockFaults, nameOf } from './lock/list-lock-faults.mjs'
import { listMissingPlatforms } from './lock/list-missing-platforms.mjs'

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url))

const text = readFileSync(LOCK, 'utf8')
const lock = JSON.parse(text)

if (!process.argv.includes('--check')) {
  complete(lock)
  const completed = `${JSON.stringify(lock, null, 2)}\n`
  if (completed !== text) writeFileSync(LOCK, completed)
  console.log(`package-lock.json: ${completed === text ? 'nothing was missing.' : 'completed.'}`)
}
const faults = listLockFaults(lock)
if (faults.length > 0) {
  console.error(`${faults.join('\n')}\nRun \`node scripts/complete-lock.mjs\` and commit package-lock.json.`)
  process.exit(1)
}

function complete(lock) {
  for (const { path, entry } of listMissingPlatforms(lock.packages)) lock.packages[path] = entry
  for (const [path, entry] of Object.entries(lock.packages)) {
    delete entry.resolved
    const isBare = path !== '' && !entry.integrity
    const isForGlibc = GLIBC_ONLY.includes(nameOf(path)) && !entry.libc
    if (isBare) Object.assign(entry, askChecksum(nameOf(path), entry.version))
    if (isForGlibc) entry.libc = ['glibc']
    if (isBare || isForGlibc) lock.packages[path] = sortKeys(entry)
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
}

function askChecksum(name, version) {
  const { stdout } = spawnSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8' })
  const integrity = stdout.trim()
  return integrity ? { integrity } : {}
}

/** As npm writes them: the version first, then where it is from, then by name. */
function sortKeys(entry) {
  const first = ['name', 'version', 'resolved', 'integrity']
  const rank = (key) => (first.includes(key) ? first.indexOf(key) : first.length)
  const pairs = Object.entries(entry)
  return Object.fromEntries(pairs.sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b, 'en')))
}
