#!/usr/bin/env node
/** Runs dependency-cruiser with the rules of direction-rules.mjs. */
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

const compiler = fileURLToPath(new URL('typescript-api.mjs', import.meta.url))
const { code } = await runCommand(
  [
    'depcruise',
    '--config',
    'scripts/verify/direction-rules.mjs',
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
