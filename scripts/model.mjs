#!/usr/bin/env node
/** `npm run model -- --runs 5000 --seed=42 --path=3:1:0`: the engine against a shelf of single units, as long as one likes; with `--of orders`, orders, payments and picks against plain data. */
import { parseArgs } from 'node:util'
import { runCommand } from './verify/run-command.mjs'

const text = { type: 'string' }
const { values } = parseArgs({ options: { of: text, runs: text, seed: text, path: text } })
process.env.MODEL_RUNS = values.runs ?? '500'
if (values.seed) process.env.MODEL_SEED = values.seed
if (values.path) process.env.MODEL_PATH = values.path
const { code } = await runCommand(
  ['vitest', 'run', values.of === 'orders' ? 'db/orders/model.test.ts' : 'db/stock/model.test.ts'],
  { isShown: true },
)
process.exit(code)
