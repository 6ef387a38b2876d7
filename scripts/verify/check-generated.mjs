#!/usr/bin/env node
/** Fails where `npm run codegen` would change a file: types, documents and the printed schema. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

function readGenerated() {
  const files = ['graphql', 'components']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes('/generated/') || path.endsWith('/schema.graphql'))
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))
}

const before = readGenerated()
const { code, output } = await runCommand(['tsx', 'scripts/codegen.ts'])
if (code !== 0) {
  console.error(output)
  process.exit(1)
}
const after = readGenerated()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
)
for (const path of changed)
  console.error(`${path.slice(root.length)} was out of date: commit what was generated now.`)
process.exit(changed.length === 0 ? 0 : 1)
