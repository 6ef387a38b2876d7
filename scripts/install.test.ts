import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const PATCHED = 'node_modules/parcel/index.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'))
  cpSync('scripts', join(root, 'scripts'), { recursive: true })
  put('package.json', JSON.stringify({ type: 'module', devDependencies: { hammer: '1.0.0' } }))
  put('package-lock.json', '{}')
  put('patches/parcel+1.0.0.patch', `--- a/${PATCHED}\n+++ b/${PATCHED}\n`)
  put(PATCHED, 'patched')
  put('node_modules/hammer/package.json', '{}')
  run('--eval', "import('./scripts/install-stamp.mjs').then(({ writeInstallStamp }) => writeInstallStamp())")
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function run(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, stderr: stderr.trim() }
}

const requireInstalled = () => run('scripts/require-installed.mjs')

describe('a command that npm starts without what runs before it', () => {
  it('goes on where everything is installed and patched', () => {
    expect(requireInstalled()).toEqual({ status: 0, stderr: '' })
  })

  it.each([
    ['a package was installed again and has lost its patch', () => put(PATCHED, 'as published')],
    ['a patch is another one', () => appendFileSync(join(root, 'patches/parcel+1.0.0.patch'), '+')],
    ['the lock file is another one', () => put('package-lock.json', '{"new": true}')],
    ['no script ran after the install', () => rmSync(join(root, 'node_modules/.onshelf-installed'))],
    ['nothing is installed', () => rmSync(join(root, 'node_modules'), { recursive: true })],
  ])('says what to run, and ends, where %s', (_, change) => {
    change()
    const { status, stderr } = requireInstalled()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^node_modules is not what .* Run `node scripts\/ensure-installed\.mjs` once/)
  })

  it.each(['start', 'dev', 'test'])('asks for that before anything of a package is loaded: %s', (name) => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(run(`scripts/${name}.mjs`)).toEqual(requireInstalled())
    const [first] = readFileSync(`scripts/${name}.mjs`, 'utf8').match(/^import .*$/m) ?? []
    expect(first).toBe("import './require-installed.mjs'")
  })
})

describe('without the packages of devDependencies', () => {
  it.each(['start', 'dev', 'test', 'build'])('npm run %s says which is missing, and what to run', (name) => {
    rmSync(join(root, 'node_modules/hammer'), { recursive: true })
    const { status, stderr } = run(`scripts/${name}.mjs`)
    expect(status).toBe(1)
    expect(stderr).toMatch(/there is no hammer: run `npm ci --include=dev`\./)
  })
})
