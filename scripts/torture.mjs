#!/usr/bin/env node
/**
 * `npm run torture -- --seed 7 --minutes 1`: bundled and run as the product is. Without a seed it takes one and prints it. Where the system allows it,
 * the run has a file system of its own in memory, seen by nobody else, which can be made full and have room again.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from './build/bundle-for-node.mjs'

const DISK_DIRECTORY = 'ONSHELF_TORTURE_DISK'
const DISK_SIZE = '6g'
const OF_ITS_OWN = ['--user', '--map-root-user', '--mount', '--']
const MOUNT = `mount -t tmpfs -o size=${DISK_SIZE},mode=0755 none "$${DISK_DIRECTORY}"`

process.env.NODE_ENV = 'production'
const root = fileURLToPath(new URL('..', import.meta.url))
if (!(await bundleForNode(root, { entryPoints: ['bench/torture/run.ts'], folder: 'torture' })))
  process.exit(1)
// Killed and started again all the time.
const server = {
  entryPoints: ['bench/torture/processes/server.ts'],
  folder: 'torture/processes',
  withPackages: true,
}
if (!(await bundleForNode(root, server))) process.exit(1)

const disk = mkdtempSync(join(tmpdir(), 'onshelf-disk-'))
const env = { ...process.env, [DISK_DIRECTORY]: disk }
// Postgres does not run as root, and root it is in there: it takes another namespace within.
const TRY = `${MOUNT} && unshare --user --map-user=65534 --map-group=65534 -- true`
const canMount = spawnSync('unshare', [...OF_ITS_OWN, 'sh', '-c', TRY], { env, stdio: 'ignore' }).status === 0
const node = [
  process.execPath,
  '--enable-source-maps',
  join(root, 'dist', 'torture', 'run.js'),
  ...process.argv.slice(2),
]
const [program, args] = canMount
  ? ['unshare', [...OF_ITS_OWN, 'sh', '-c', `${MOUNT} && exec "$@"`, 'sh', ...node]]
  : [node[0], node.slice(1)]
const child = spawn(program, args, { env: canMount ? env : process.env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => {
  rmSync(disk, { recursive: true, force: true })
  process.exit(code ?? 1)
})
