#!/usr/bin/env node
/**
 * `npm run mutate`: plants faults in what is pure (by Stryker), one at a time, and asks whether a test notices; `npm run mutate -- pure orders picks`
 * only in these parts.
 * `npm run mutate -- sql` does so in its SQL and in what surrounds it (by a list), `npm run mutate -- sql L8` only where the guard is called so.
 * Fails where a fault survives that is not explained.
 */
import { mutatePure } from './mutate/mutate-pure.mjs'
import { mutateSql } from './mutate/mutate-sql.mjs'

const PARTS = { pure: mutatePure, sql: mutateSql }

const [part = 'pure', ...words] = process.argv.slice(2)
if (!(part in PARTS)) {
  console.error(`There is no part of that name: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(1)
}
process.exit((await PARTS[part](words.join(' '))) ? 0 : 1)
