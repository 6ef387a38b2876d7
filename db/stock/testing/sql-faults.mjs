// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of source.
/** What uses Postgres, the slow ones last; the model plays fewer sequences than it does alone. */
const ALL_TESTS = listTests(
  'verbs carry-stock engine races lapse locations planted-faults lane-connections stress model',
)

/**
 * Faults to plant in what Stryker cannot judge: the SQL of the engine, its locks, and what surrounds them. Each is a text that stands once in
 * its file and what replaces it. `npm run mutate -- sql` plants one at a time and runs the tests that use Postgres.
 *
 * `withoutEffect` says why no test can notice.
 *
 * @type {readonly import('../../testing/planted-sql.mjs').SqlFault[]}
 */
export const STOCK_FAULTS = [
  ...inFile('statements/lock-stock-levels', 'races', [
    [
      'L1: the lock',
      '}::uuid[] ${others})\n      order by sku_id for update',
      '}::uuid[] ${others})\n      order by sku_id',
    ],
    [
      'L1: the lock, by hold',
      '::uuid) ${others})\n      order by sku_id for update',
      '::uuid) ${others})\n      order by sku_id',
    ],
    [
      'L8: the order of locks',
      '}::uuid[] ${others})\n      order by sku_id for',
      '}::uuid[] ${others})\n      order by sku_id desc for',
    ],
    [
      'L8: the order of locks, by hold',
      '::uuid) ${others})\n      order by sku_id for',
      '::uuid) ${others})\n      order by sku_id desc for',
    ],
    [
      'the location of a level',
      'where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[] ${others})\n',
      'where sku_id = any(${skuIds as string[]}::uuid[] ${others})\n',
    ],
    [
      'the location of a level, by hold',
      'where location_id = ${locationId} and sku_id = any(${skuIds as string[]}::uuid[] ||',
      'where sku_id = any(${skuIds as string[]}::uuid[] ||',
    ],
    [
      'the location of a hold that names its level',
      'where r.location_id = ${locationId} and r.id',
      'where r.id',
      'it locks a level more than it needs: whose hold it is, is asked where holds are found',
    ],
  ]),
  ...inFile('statements/lock-stock-levels', 'batch-clock', [
    ['the clock: that it is read behind the locks', 'clock_timestamp()', 'now()'],
    [
      'the clock: that it is the database’s',
      'coalesce(${given}::timestamptz, clock_timestamp())',
      "coalesce(${given}::timestamptz, clock_timestamp() - interval '1 hour')",
    ],
    ['the clock: the last lock’s', 'const last = rows.at(-1)', 'const last = rows.at(0)'],
    [
      'the clock: that it is cut, not rounded',
      'floor(extract(epoch from coalesce(',
      'ceil(extract(epoch from coalesce(',
    ],
    ['the fence: which transaction locked', 'pg_current_xact_id()::text', "'3'::text"],
  ]),
  ...inFile('statements/find-holds', 'lapse', [
    [
      'the location of what ran out',
      "where e.location_id = ${locationId} and e.sku_id = level.sku_id and e.id >= ${liveSince}::uuid and e.state = 'reserved'\n" +
        '        and (e.location_id, e.sku_id, e.expires_at) <= (${locationId}, level.sku_id, ${now})',
      "where e.sku_id = level.sku_id and e.state = 'reserved' and e.expires_at <= ${now}",
    ],
    [
      'L15: the deadline, where it is reached',
      '(e.location_id, e.sku_id, e.expires_at) <= (',
      '(e.location_id, e.sku_id, e.expires_at) < (',
    ],
    [
      'L15: what ran out beside a hold that is named',
      'sql`union select n.sku_id from reservation n\n          where',
      'sql`union select n.sku_id from reservation n\n          where false and',
    ],
    ['that it still lives, where it ran out', "and e.state = 'reserved'\n", '\n'],
    [
      'the location of a hold that is named',
      'where r.location_id = ${locationId} and r.id = any',
      'where r.id = any',
    ],
    [
      'the location of promises to break',
      'where r.location_id = ${locationId} and r.sku_id = any(${shortenSkuIds',
      'where r.sku_id = any(${shortenSkuIds',
    ],
    [
      'that a promise to break still lives',
      "and r.id >= ${liveSince}::uuid and r.state = 'reserved'`",
      'and r.id >= ${liveSince}::uuid`',
      'decide asks again whether it lives: the statement only spares the reading',
    ],
  ]),
  ...inFile('statements/find-commands', 'verbs', [
    [
      'I7: whose key it is',
      'c.caller, c.key, c.content_hash, c.outcome::text as outcome from command c\n' +
        '      where c.location_id = ${locationId} and c.caller = named.caller and',
      'named.caller, c.key, c.content_hash, c.outcome::text as outcome from command c\n' +
        '      where c.location_id = ${locationId} and',
    ],
    ['I7: the location of a key', 'where c.location_id = ${locationId} and c.caller', 'where c.caller'],
    [
      'I7: the key',
      'c.key, c.content_hash, c.outcome::text as outcome from command c\n' +
        '      where c.location_id = ${locationId} and c.caller = named.caller and c.key = named.key',
      'named.key, c.content_hash, c.outcome::text as outcome from command c\n' +
        '      where c.location_id = ${locationId} and c.caller = named.caller',
    ],
  ]),
  ...inFile('statements/open-stock-levels', 'races', [
    ['that it is listed here', 'where l.location_id = ${locationId} and l.sku_id', 'where l.sku_id'],
    ['two that open one level', '    on conflict do nothing', ''],
    ['L8: the order of opening', 'order by l.sku_id for', 'order by l.sku_id desc for'],
  ]),
  ...inFile('statements/lock-stock-levels', 'carry-stock', [
    ['the back room that is read', 'back_room as "backRoom"', '0 as "backRoom"'],
  ]),
  ...inFile('statements/write-decision', 'carry-stock', [
    ['the back room that is written', '        back_room = x.back_room, version', '        version'],
  ]),
  ...inFile('statements/write-decision', 'planted-faults engine partitions', [
    ['L1: the version that was read', ' and s.version = x.version_before', ''],
    [
      'the location of a level that is written',
      'where s.location_id = x.location_id and s.sku_id',
      'where s.sku_id',
    ],
    ['L1: that every level was written', '(select count(*) from level_written) = ${levels.length}', 'true'],
    ['I6: that every hold was written', 'and (select count(*) from hold_changed) = ${changed.length}', ''],
    ['I6: that a hold still lives', " and r.state::text = 'reserved'", ''],
    ['the location of a hold that is written', 'where r.location_id = x.location_id and r.id', 'where r.id'],
    [
      'I7: both weeks at the end of one',
      'if (!otherWeek || commands.length === 0) return',
      'if (commands) return',
    ],
    ['I10: that there is something to be told', 'isHeard })})', 'isHeard: false })})'],
  ]),
  ...inFile('decide-and-serve', 'lapse decide-and-serve', [
    ['L15: what a batch left out', 'isCut ? countUnitsWanted(decision.answers) : new', 'new'],
  ]),
  ...inFile('lapse-expired', 'lapse batch-clock', [
    ['whose clock says what has run out', 'engine.givenTime()', 'engine.clock()'],
    ['the deadline', 'expires_at <= (select', 'expires_at < (select'],
    [
      'that it still lives',
      "where state = 'reserved' and expires_at is not null",
      'where expires_at is not null',
    ],
    ['the bound', '\n      limit ${limit}', ''],
    ['the oldest first', '\n      order by expires_at', '\n      order by expires_at desc'],
  ]),
  ...inFile('batch', 'verbs engine races', [
    ['I7: that the content is the same', 'command.contentHash === batchJob.contentHash', 'true'],
    [
      'I7: whose answer of before it is',
      'before = new Map(found.map((command) => [`${command.caller} ${command.key}`, command]))\n' +
        '  for (const batchJob of batchJobs) {\n' +
        '    const command = before.get(`${batchJob.job.caller} ${batchJob.job.key}`)',
      'before = new Map(found.map((command) => [command.key, command]))\n' +
        '  for (const batchJob of batchJobs) {\n' +
        '    const command = before.get(String(batchJob.job.key))',
    ],
    [
      'I7: which key an answer of before is of',
      'before = new Map(found.map((command) => [`${command.caller} ${command.key}`, command]))\n' +
        '  for (const batchJob of batchJobs) {\n' +
        '    const command = before.get(`${batchJob.job.caller} ${batchJob.job.key}`)',
      'before = new Map(found.map((command) => [command.caller, command]))\n' +
        '  for (const batchJob of batchJobs) {\n' +
        '    const command = before.get(batchJob.job.caller)',
    ],
    [
      'I7: that keys are read behind the locks',
      '[locked, before, holds] = await Promise.all([\n' +
        '    lockStockLevels(sql, wanted),\n' +
        '    findCommands(sql, wanted, named),',
      '[before, locked, holds] = await Promise.all([\n' +
        '    findCommands(sql, wanted, named),\n' +
        '    lockStockLevels(sql, wanted),',
    ],
    [
      'I6: that holds are read behind the locks',
      '[locked, before, holds] = await Promise.all([\n' +
        '    lockStockLevels(sql, wanted),\n' +
        '    findCommands(sql, wanted, named),\n' +
        '    findHolds(sql, wanted),',
      '[holds, locked, before] = await Promise.all([\n' +
        '    findHolds(sql, wanted),\n' +
        '    lockStockLevels(sql, wanted),\n' +
        '    findCommands(sql, wanted, named),',
    ],
    ['I7: the answers of before', '\n  answerFromBefore(batchJobs, before)', ''],
    [
      'that all is read again behind all the locks',
      'return { ...(await readBehindLocks(sql, { ...wanted, skuIds }, named)), state }',
      'return { ...first, state }',
    ],
    [
      'the promises that may have to be broken',
      "command.onShortfall === 'shorten') shortenSkuIds",
      'false) shortenSkuIds',
    ],
    ['whoever owns what lapsed', 'draft?.followLapsed(stock.lapsed)', ''],
    [
      'whoever owns what was shortened',
      "if (answer.type === 'StockChanged') draft?.followShortened(answer.shortened)",
      '',
    ],
  ]),
  ...inFile('engine', 'engine races', [
    ['that a failure is one job’s own', 'if (batch.length === 1 || !isOfTheBatch) {', 'if (true) {'],
    ['L6: that retries are bounded', 'attempt >= retriesMax || ', ''],
    [
      'L6: that a passing failure is tried again',
      " || classifyFailure(error) !== 'transient') throw error",
      ' || true) throw error',
    ],
    [
      'that nothing is taken after the stop',
      "if (stopping) return { type: 'Busy', retryAfterMs: 1_000 }",
      '',
    ],
  ]),
  ...inFile('classify-failure', 'races lane-connections classify-failure', [
    ['L6: a deadlock', "'40P01',", ''],
    ['I7: one new key in two processes', 'isCommandKey(constraint)', 'false'],
    [
      'L6: a failure that was wrapped',
      "'cause' in error ? classifyFailure(error.cause)",
      "'cause' in error ? 'own'",
    ],
    ['a connection that is closed', "'CONNECTION_CLOSED',", ''],
  ]),
  ...inFile('lane-client', 'lane-client lane-connections', [
    ['I13: that a lost connection is not opened anew', 'if (isConnected || isOver)', 'if (false)'],
    ['I13: that the driver ends no connection by itself', 'max_lifetime: null', 'max_lifetime: 2'],
  ]),
  ...inFile('lane-connections', 'lane-connections', [
    ['that an old connection is replaced', ' && performance.now() - client.openedAtMs < lifetimeMs', ''],
    ['that a silent connection is given up', 'if (bytesNow === bytesRead)', 'if (false)'],
  ]),
  ...inFile('statements/batch-fence', 'fence', [
    [
      'I13: the transaction that locked',
      '(pg_current_xact_id() = ${transactionId}::xid8)',
      '(${transactionId} = ${transactionId})',
    ],
  ]),
  ...inFile('batch-transaction', 'engine lane-connections', [
    ['that a statement of before is not sent', 'hasEnded || client.isOver', 'false'],
    ['that a commit committed', "command !== 'COMMIT'", 'false'],
    ['the rollback', 'await Promise.allSettled([committed ?? rollBackOn(sql)])', ''],
    [
      'that what cannot be put together keeps the commit back',
      'if (lacksValue(query.args)) throw',
      'if (false) throw',
    ],
  ]),
]

/** @param {string} names */
function listTests(names) {
  return names.split(' ').map((name) => `db/stock/${name}`)
}

/**
 * @param {string} name
 * @param {string} tests Where it is noticed as a rule: they are run first, and the others only where they did not notice.
 * @param {[guard: string, find: string, replace: string, withoutEffect?: string][]} faults
 */
function inFile(name, tests, faults) {
  return faults.map(([guard, find, replace, withoutEffect]) => ({
    guard,
    file: `db/stock/${name}.ts`,
    find,
    replace,
    tests: listTests(guard.includes('location') ? 'locations' : tests),
    allTests: ALL_TESTS,
    withoutEffect,
  }))
}
