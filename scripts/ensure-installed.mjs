#!/usr/bin/env node
/**
 * Runs `npm ci` when node_modules is not what the lock file says for this platform, and chooses the Node that the command itself will
 * run on. Plain Node, since nothing is installed yet. A stamp in node_modules makes the usual case cost a few milliseconds.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isInstalled, writeInstallStamp } from './install-stamp.mjs'
import { patchPackages } from './patch-packages.mjs'
import { chooseNode, findSystemNode } from './runtime/choose-node.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

if (!isInstalled()) {
  console.log('Installing packages, once …')
  install()
  // Again, since npm may have been told to run no scripts.
  patchPackages()
  writeInstallStamp()
}
const { warning, refusal } = chooseNode(root)
if (warning) console.warn(warning)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}

function install() {
  // Development packages build the pages, whatever NODE_ENV says.
  const ci = npm(['ci', '--include=dev'])
  if (ci.status === 0) return
  const output = `${ci.stdout}${ci.stderr}`
  // A lock written against a registry without some platform's binaries: npm ci refuses it, npm install does not.
  if (/EUSAGE/.test(output) && /Missing: .* from lock file/.test(output)) {
    const retry = npm(['install', '--include=dev', '--no-save', '--no-package-lock'])
    if (retry.status === 0) return
    fail(`${retry.stdout}${retry.stderr}`)
  }
  fail(output)
}

function npm(args) {
  // npm tells its scripts where it lies; on Windows that also avoids npm.cmd. It is not run by a Node that it would delete.
  const cli = process.env.npm_execpath
  const system = findSystemNode(root)
  const node = system ? system.path : process.execPath
  const [command, prefix] = cli?.endsWith('.js') ? [node, [cli]] : ['npm', []]
  return spawnSync(command, [...prefix, ...args, '--no-audit', '--no-fund'], { cwd: root, encoding: 'utf8' })
}

function fail(output) {
  console.error(output.trim())
  console.error(
    'The packages could not be installed: npm says why above. Mend that and run the command again.',
  )
  process.exit(1)
}
