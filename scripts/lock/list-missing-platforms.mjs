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

/** The optional platform packages that a lock's packages ask for and do not name, each with its place and a stub of an entry. */
export function listMissingPlatforms(packages) {
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
