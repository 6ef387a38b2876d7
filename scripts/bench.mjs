#!/usr/bin/env node
/** `npm run bench`: bundled and run as the product is, so that what is measured is what people get. */
import { fileURLToPath } from 'node:url'
import { bundleForNode } from './build/bundle-for-node.mjs'

process.env.NODE_ENV = 'production'
const root = fileURLToPath(new URL('..', import.meta.url))
const entryPoints = [
  'run',
  'http-load',
  'engine-load',
  'storm-sockets',
  'purchase-load',
  'purchase-by-prototype',
  'pick-load',
].map((name) => `bench/${name}.ts`)
if (!(await bundleForNode(root, { entryPoints, folder: 'bench' }))) process.exit(1)
process.setSourceMapsEnabled(true)
await import('../dist/bench/run.js')
