#!/usr/bin/env node
/** Runs dependency-cruiser with the rules of .dependency-cruiser.mjs. */
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

const compiler = fileURLToPath(new URL('typescript-api.mjs', import.meta.url))
const { code } = await runCommand(
  [
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'app',
    'components',
    'db',
    'graphql',
    'server',
    'server.ts',
  ],
  { env: { NODE_OPTIONS: `--import=${compiler}` }, isShown: true },
)
process.exit(code)
