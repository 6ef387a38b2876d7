#!/usr/bin/env node
/** `npm run torture -- --seed 7 --minutes 1`: bundled and run as the product is. Without a seed it takes one and prints it. */
import { fileURLToPath } from 'node:url'
import { bundleForNode } from './build/bundle-for-node.mjs'

process.env.NODE_ENV = 'production'
const root = fileURLToPath(new URL('..', import.meta.url))
const entryPoints = ['bench/torture/run.ts', 'bench/torture/processes/server.ts']
if (!(await bundleForNode(root, { entryPoints, folder: 'torture' }))) process.exit(1)
process.setSourceMapsEnabled(true)
await import('../dist/torture/run.js')
