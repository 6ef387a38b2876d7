import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DURATIONS, PLANTED, SQL_FAULTS } from '../../db/testing/planted-sql.mjs'
import { runCommand } from '../verify/run-command.mjs'

const CONFIG = 'db/stock/testing/sql-fault.vitest.config.ts'
const REPORT = '.onshelf/sql-fault.json'

/**
 * Plants each fault of the list in turn, or those whose guard is called by the word. True where every one was noticed, or is known to have no
 * effect and had none.
 */
export async function mutateSql(word) {
  const startedAt = performance.now()
  mkdirSync('.onshelf', { recursive: true })
  const chosen = [...SQL_FAULTS.entries()].filter(([, { guard }]) => guard.includes(word))
  const broken = await findFailure(-1, [...new Set(chosen.flatMap(([, { tests }]) => tests))])
  if (broken !== null) {
    console.error(`sql: a test fails although nothing is planted: ${broken}`)
    return false
  }
  keepDurations()
  const wrong = []
  for (const [index, { guard, file, tests, allTests, withoutEffect }] of chosen) {
    const title = (await findFailure(index, tests)) ?? (await findFailure(index, allTests))
    console.log(`${file.slice('db/'.length)}, ${guard}: ${title ?? withoutEffect ?? 'NOT NOTICED'}`)
    if ((title === null) === (withoutEffect === undefined)) wrong.push(guard)
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`sql: ${chosen.length} faults, ${wrong.length} not as they should be (${seconds} s)`)
  for (const guard of wrong) console.error(`not as it should be: ${guard}`)
  return wrong.length === 0
}

/** The title of the first test that fails under this fault; null where none does. */
async function findFailure(index, files) {
  const report = ['--reporter=json', `--outputFile=${REPORT}`]
  for (const file of [REPORT, PLANTED]) rmSync(file, { force: true })
  const { code, output } = await runCommand(['vitest', 'run', '--config', CONFIG, ...report, ...files], {
    env: { SQL_FAULT: String(index), MODEL_RUNS: '100' },
  })
  if (index >= 0 && !existsSync(PLANTED))
    throw new Error(`None of ${files.join(', ')} loads the text with the fault ${index}.`)
  if (code === 0) return null
  const failed = readFailed()
  const title = failed.flatMap(({ assertionResults }) => assertionResults).find(isFailed)?.fullName
  // A file may also fail before its first test.
  const named = title ?? failed[0]?.message
  if (!named) throw new Error(`The tests did not run: ${output}`)
  return named
}

/** How long each file took with nothing planted, in milliseconds: the shortest are asked first, since one failure is enough. */
function keepDurations() {
  const took = readResults().map(({ name, startTime, endTime }) => [name, endTime - startTime])
  writeFileSync(DURATIONS, JSON.stringify(Object.fromEntries(took)))
}

function readFailed() {
  return readResults().filter(isFailed)
}

function readResults() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')).testResults
  } catch {
    return []
  }
}

function isFailed({ status }) {
  return status === 'failed'
}
