#!/usr/bin/env node
/**
 * `npm run verify`: every gate but the browsers, for people and for CI. All of them run, so that one run shows
 * everything that is wrong; `npm run verify -- types lint` runs only those.
 */
import { runCommand } from './verify/run-command.mjs'

const GATES = [
  { name: 'lock', command: ['scripts/complete-lock.mjs', '--check'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'codegen', command: ['scripts/verify/check-generated.mjs'] },
  { name: 'types', command: ['tsc', '--noEmit'], before: ['next', 'typegen'] },
  { name: 'directions', command: ['scripts/verify/check-directions.mjs'] },
  { name: 'dead-code', command: ['knip', '--no-progress'] },
  { name: 'migrations', command: ['scripts/verify/check-migrations.mjs'] },
  { name: 'tests', command: ['vitest', 'run'], env: { ONSHELF_WHOLE_RUN: '1' } },
]

const wanted = process.argv.slice(2)
const gates = GATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (gates.length === 0) {
  console.error(`There is no gate of that name: ${GATES.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const failed = []
for (const { name, command, before, env } of gates) {
  const startedAt = performance.now()
  const prepared = before ? await runCommand(before) : { code: 0, output: '' }
  const { code, output } = prepared.code === 0 ? await runCommand(command, { env }) : prepared
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code === 0) continue
  console.log(output.trimEnd())
  failed.push(name)
}
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`)
  process.exit(1)
}
