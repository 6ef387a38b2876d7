#!/usr/bin/env node
/** `npm test`: everything of `npm run verify`, people's stories in browsers against the production build, and a minute of torture. */
import './require-installed.mjs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './browser/ensure-chromium.mjs'
import { ensureBuilt } from './build/build.mjs'
import { hasDevPackages } from './build/dev-packages.mjs'
import { runCommand } from './verify/run-command.mjs'

if (!hasDevPackages(fileURLToPath(new URL('..', import.meta.url)))) process.exit(1)
// Asked first: whoever has no browser learns it now, not after ten minutes.
if (!(await ensureChromium())) process.exit(1)

const verified = await runCommand(['scripts/verify.mjs'], { isShown: true })
// The stories are told even so: one run shows everything that is wrong.
const isBuilt = await ensureBuilt()
const told = isBuilt ? await runCommand(['playwright', 'test'], { isShown: true }) : { code: 1 }
// Last and alone: it wants the processor for itself. Its seed is drawn anew, and printed.
const tortured = await runCommand(['scripts/torture.mjs', '--minutes', '1'], { isShown: true })
process.exit(verified.code === 0 && told.code === 0 && tortured.code === 0 ? 0 : 1)
