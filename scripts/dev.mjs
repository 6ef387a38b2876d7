#!/usr/bin/env node
/**
 * `npm run dev`: the same process with hot reload of the pages. What runs outside of Next (db, graphql, server) is
 * started anew when one of its files changes; the database is stopped and started with it, in a tenth of a second.
 */
import './require-installed.mjs'
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hasDevPackages } from './build/dev-packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const WATCHED = ['db', 'graphql', 'server']

if (!hasDevPackages(root)) process.exit(1)

// The workbench hardly changes: the bundle of the last build will do.
if (!existsSync(`${root}dist/graphiql/index.html`)) {
  const { bundleGraphiql } = await import('./build/bundle-graphiql.mjs')
  await bundleGraphiql(root)
}

let child = start()
let isStopping = false
let timer

for (const folder of WATCHED) {
  watch(`${root}${folder}`, { recursive: true }, (_event, name) => {
    if (!name || !/\.(ts|sql|graphql)$/.test(name) || /\.test\.ts$/.test(name)) return
    clearTimeout(timer)
    timer = setTimeout(restart, 150)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true
    // One that failed to start has ended already, and would never say that it has.
    if (child && child.exitCode === null && child.signalCode === null) child.kill(signal)
    else process.exit(0)
  })
}

function start() {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })
  server.once('exit', (code) => {
    if (server !== child) return
    // A start that failed waits for the next change; a stop ends everything.
    if (isStopping || code === 0) process.exit(code ?? 0)
    console.error('The server ended: change a file to start it again.')
  })
  return server
}

function restart() {
  const previous = child
  // Files changed again while the one before still stops: what starts then reads them.
  if (!previous) return
  child = undefined
  if (previous.exitCode !== null) {
    child = start()
    return
  }
  previous.once('exit', () => {
    child = start()
  })
  previous.kill('SIGTERM')
}
