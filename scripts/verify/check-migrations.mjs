#!/usr/bin/env node
/** Fails where the tables in db/schema have changed and no migration says so. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Inside the project: drizzle-kit takes relative paths only.
const copy = mkdtempSync(join(root, 'node_modules', '.migrations-'))
try {
  cpSync(join(root, 'db', 'migrations'), copy, { recursive: true })
  const before = readdirSync(copy).length
  const { code, output } = await runCommand([
    'drizzle-kit',
    'generate',
    '--dialect=postgresql',
    '--schema=./db/schema/index.ts',
    '--casing=snake_case',
    `--out=./${relative(root, copy)}`,
  ])
  if (code !== 0) {
    console.error(output)
    process.exitCode = 1
  } else if (readdirSync(copy).length !== before) {
    console.error('db/schema differs from db/migrations: run `npm run db:generate` and `npm run db:dump`.')
    process.exitCode = 1
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
