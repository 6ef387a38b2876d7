#!/usr/bin/env node
/** `npm run build`: makes the production build anew, whether or not it is out of date. */
import { build } from './build/build.mjs'

process.exit((await build()) ? 0 : 1)
