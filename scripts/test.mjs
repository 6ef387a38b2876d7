#!/usr/bin/env node
/** `npm test`: everything of `npm run verify`, then people's stories in browsers against the production build. */
import { ensureChromium } from './browser/ensure-chromium.mjs'
import { ensureBuilt } from './build/build.mjs'
import { runCommand } from './verify/run-command.mjs'

// Asked first: whoever has no browser learns it now, not after ten minutes.
if (!(await ensureChromium())) process.exit(1)

const verified = await runCommand(['scripts/verify.mjs'], { isShown: true })
// The stories are told even so: one run shows everything that is wrong.
const isBuilt = await ensureBuilt()
const told = isBuilt ? await runCommand(['playwright', 'test'], { isShown: true }) : { code: 1 }
process.exit(verified.code === 0 && told.code === 0 ? 0 : 1)
