#!/usr/bin/env node
/**
 * Adds to package-lock.json the optional platform packages that it does not name.
 *
 * A registry mirror that carries no binaries for macOS, Windows or musl makes `npm install` write a lock without
 * them, and `npm ci` then refuses that lock everywhere. A stub (version, os, cpu, libc, optional) is enough for npm:
 * elsewhere the package is skipped, on its own platform it is fetched by name and version.
 *
 *   node scripts/complete-lock.mjs           writes what is missing
 *   node scripts/complete-lock.mjs --check   exits 1 when something is missing or a registry host is named
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url))

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

/** What a platform package's name says about where it runs, or null where it says nothing. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = words.filter((word) => OS.includes(word))
  const cpu = words.filter((word) => CPU.includes(word))
  const libc = words.flatMap((word) => (os.includes('linux') && LIBC[word] ? [LIBC[word]] : []))
  // `linux-x64` beside `linux-x64-musl` means glibc in some families and both in others: leave it open.
  if (os.length === 0 && cpu.length === 0) return null
  return { cpu, os, libc }
}

/** Walks up the tree as Node does and returns the entry that `name` would resolve to. */
function findEntry(packages, from, name) {
  for (let path = from; ; ) {
    const entry = packages[`${path ? `${path}/` : ''}node_modules/${name}`]
    if (entry) return entry
    if (!path) return null
    path = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))
  }
}

function listMissing(packages) {
  const missing = []
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const version = /\d+\.\d+\.\d+[^\s|<>=]*/.exec(range)?.[0]
      const found = findEntry(packages, path, name)
      const isExact = version === range
      if (found && (!isExact || found.version === version)) continue
      const platform = platformOf(name)
      if (!version || !platform)
        throw new Error(`Cannot tell where ${name}@${range} of ${path} runs: add it by hand.`)
      missing.push({
        // A different version at the top belongs to somebody else: nest under the package that asks.
        path: found ? `${path}/node_modules/${name}` : `node_modules/${name}`,
        entry: {
          version,
          ...(platform.cpu.length > 0 && { cpu: platform.cpu }),
          ...(entry.dev && { dev: true }),
          ...(platform.libc.length > 0 && { libc: platform.libc }),
          license: entry.license,
          optional: true,
          ...(platform.os.length > 0 && { os: platform.os }),
        },
      })
    }
  }
  return missing
}

function sortByPath(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
}

const text = readFileSync(LOCK, 'utf8')
const lock = JSON.parse(text)
const missing = listMissing(lock.packages)
const resolved = Object.keys(lock.packages).filter((path) => lock.packages[path].resolved)

if (process.argv.includes('--check')) {
  if (missing.length > 0 || resolved.length > 0) {
    const what = missing.length > 0 ? `lacks ${missing.length} platform packages` : 'names a registry host'
    console.error(`package-lock.json ${what}: run \`node scripts/complete-lock.mjs\` and commit it.`)
    process.exit(1)
  }
} else {
  for (const { path, entry } of missing) lock.packages[path] = entry
  for (const path of resolved) delete lock.packages[path].resolved
  if (missing.length > 0 || resolved.length > 0) {
    lock.packages = sortByPath(lock.packages)
    writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`)
  }
  console.log(
    `package-lock.json: ${missing.length} platform packages added, ${resolved.length} addresses removed.`,
  )
}
