#!/usr/bin/env node
/** `npm start`: builds when a source is newer than the build, then runs it in this very process. */
import './require-installed.mjs'
import { ensureBuilt } from './build/build.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
if (!(await ensureBuilt())) process.exit(1)
process.setSourceMapsEnabled(true)
await import('../dist/server.js')
