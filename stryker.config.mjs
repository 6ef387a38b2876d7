import { filesOfParts } from './scripts/mutate/pure-parts.mjs'

/**
 * `npm run mutate`: plants faults in what is pure, one at a time, and asks whether a test notices: in the engine's `decide` and in what decides about
 * orders, payments and picks. No Postgres: the pure tests alone have to notice.
 */
export default {
  mutate: filesOfParts((process.env.MUTATE_PARTS ?? '').split(' ').filter(Boolean)),
  testRunner: 'vitest',
  vitest: { configFile: 'db/testing/pure.vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  // TypeScript 7 has no JavaScript API, which the tool would take to rewrite a tsconfig.json: it is told of one that is not there.
  tsconfigFile: 'tsconfig.none.json',
  ignorePatterns: ['/*', '!/db', '!/standards'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.onshelf/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  concurrency: Number(process.env.MUTATE_AT_ONCE ?? 2),
  tempDirName: '.onshelf/stryker',
  thresholds: { high: 100, low: 95, break: null },
}
