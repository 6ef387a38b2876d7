/**
 * `npm run mutate`: plants faults in the pure part of the engine, one at a time, and asks whether a test notices.
 * No Postgres: the pure tests alone have to notice.
 */
export default {
  mutate: [
    'decide',
    'decide-and-serve',
    'draft',
    'shorten',
    'availability',
    'lane',
    'queued-job',
    'batch-share',
    'content-hash',
    'stored-outcome',
    'classify-failure',
  ]
    .map((file) => `db/stock/${file}.ts`)
    .concat('db/rows/array-literal.ts'),
  testRunner: 'vitest',
  vitest: { configFile: 'db/stock/testing/pure.vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  // TypeScript 7 has no JavaScript API, which the tool would take to rewrite a tsconfig.json: it is told of one that is not there.
  tsconfigFile: 'tsconfig.none.json',
  ignorePatterns: ['/*', '!/db'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.onshelf/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  concurrency: 2,
  tempDirName: '.onshelf/stryker',
  thresholds: { high: 100, low: 95, break: null },
}
