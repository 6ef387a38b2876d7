/**
 * Faults that no test can notice, because what they change has no effect: each with the reason. `npm run mutate` refuses every other survivor,
 * and an entry here that no longer survives.
 *
 * @type {readonly { file: string, line: string, from: string, to: readonly string[], why: string }[]}
 */
export const EQUIVALENT_MUTANTS = [
  {
    file: 'db/stock/content-hash.ts',
    line: 'return fields.sort(([a], [b]) => (a < b ? -1 : 1))',
    from: 'a < b',
    to: ['a <= b'],
    why: 'the names of an object’s fields are never equal',
  },
  {
    file: 'db/stock/decide.ts',
    line: 'draft.undo = job.commands.length > 1 ? [] : null',
    from: 'job.commands.length > 1',
    to: ['true', 'job.commands.length >= 1'],
    why: 'a job of one command has nothing to take back: null only spares the memory',
  },
  {
    file: 'db/stock/decide.ts',
    line: "case 'lapse':",
    from: "'lapse'",
    to: ['""'],
    why: 'without its case a lapse is read as a change by 0, which is recorded in the same words',
  },
  {
    file: 'db/stock/decide.ts',
    line: "bucket === 'safetyStock' || (bucket === 'unavailable' && change < 0)",
    from: 'change < 0',
    to: ['change <= 0'],
    why: 'a change by 0 takes 0, which is never more than there is',
  },
  {
    file: 'db/stock/decide.ts',
    line: "const touchesPromises = bucket === 'onHand' || (bucket === 'unavailable' && change > 0)",
    from: 'change > 0',
    to: ['change >= 0'],
    why: 'a change by 0 leaves no shortfall, because I1 held before it',
  },
  {
    file: 'db/stock/shorten.ts',
    line: '(a.id < b.id ? 1 : -1)',
    from: 'a.id < b.id',
    to: ['a.id <= b.id'],
    why: 'the ids of two holds are never equal',
  },
  {
    file: 'db/stock/classify-failure.ts',
    line: "if ('code' in error) {",
    from: "'code' in error",
    to: ['true'],
    why: 'a code that is absent is none of those that pass: the question is there for the compiler',
  },
]
