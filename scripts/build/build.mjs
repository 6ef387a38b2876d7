import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasDevPackages } from './dev-packages.mjs'
import { fingerprintSources } from './sources.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stampFile = join(root, 'dist', 'built-from')

/** Builds when the build is missing, unfinished, or made from other sources. True when there is a build to run. */
export async function ensureBuilt() {
  const fingerprint = fingerprintSources(root)
  if (readStamp() === fingerprint && existsSync(join(root, '.next', 'BUILD_ID'))) return true
  return build(fingerprint)
}

export async function build(fingerprint = fingerprintSources(root)) {
  if (!hasDevPackages(root)) return false
  console.log('Building, about a minute …')
  try {
    // Gone while the build is under way: one that is interrupted does not count.
    rmSync(stampFile, { force: true })
    // Types of routes that exist no longer would break the build.
    rmSync(join(root, '.next', 'types'), { recursive: true, force: true })
    rmSync(join(root, '.next', 'dev', 'types'), { recursive: true, force: true })
    if (!buildPages()) return false
    // Loaded here, since what is built already runs without the packages that build.
    const { bundleForNode } = await import('./bundle-for-node.mjs')
    const { bundleGraphiql } = await import('./bundle-graphiql.mjs')
    if (!(await bundleForNode(root, { entryPoints: ['server.ts'] }))) return false
    if (!(await bundleGraphiql(root))) return false
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(stampFile, fingerprint)
    return true
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM' && error.code !== 'EROFS') throw error
    console.error(
      `The build cannot be written (${error.path}): it belongs to another user, so run as that user.`,
    )
    return false
  }
}

function buildPages() {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const result = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.status === 0) return true
  // Said only where it matters: a list of routes is nothing for who wants to start.
  console.error(`${result.stdout}${result.stderr}`.trim())
  console.error('The pages could not be built: the reason stands above.')
  return false
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return null
  }
}
