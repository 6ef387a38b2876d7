import { readFileSync, rmSync } from 'node:fs'
import { EQUIVALENT_ORDER_MUTANTS } from '../../db/orders/testing/equivalent-mutants.mjs'
import { EQUIVALENT_MUTANTS as EQUIVALENT_STOCK_MUTANTS } from '../../db/stock/testing/equivalent-mutants.mjs'
import { runCommand } from '../verify/run-command.mjs'
import { PURE_PARTS } from './pure-parts.mjs'

const REPORT = '.onshelf/mutation.json'
/** A test fails, or never ends: both would be seen. Whatever else becomes of a fault has to be explained. */
const NOTICED = ['Killed', 'Timeout']
const EQUIVALENT_MUTANTS = [...EQUIVALENT_STOCK_MUTANTS, ...EQUIVALENT_ORDER_MUTANTS]

/**
 * Runs Stryker over the parts that the words name (`orders payments`), or over all, and compares what survived with what is explained.
 * True where both are the same.
 */
export async function mutatePure(words) {
  const startedAt = performance.now()
  const unknown = words.split(' ').find((name) => name !== '' && !(name in PURE_PARTS))
  if (unknown) {
    console.error(
      `There is no pure part of that name: ${unknown}. There are ${Object.keys(PURE_PARTS).join(', ')}.`,
    )
    return false
  }
  rmSync(REPORT, { force: true })
  const { code, output } = await runCommand(['stryker', 'run'], { env: { MUTATE_PARTS: words } })
  if (code !== 0) {
    console.error(output)
    return false
  }
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'))
  const mutants = Object.entries(files).flatMap(listMutants)
  const survivors = mutants.filter(({ isNoticed }) => !isNoticed)
  const unexplained = survivors.filter((mutant) => !EQUIVALENT_MUTANTS.some((one) => isOneOf(one, mutant)))
  for (const file of Object.keys(files)) {
    const own = (list) => list.filter((mutant) => mutant.file === file).length
    console.log(summarize(file, own(mutants), own(survivors), own(unexplained)))
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`${summarize('all', mutants.length, survivors.length, unexplained.length)} (${seconds} s)`)

  // Of a part that was not looked at nothing survived.
  const explained = EQUIVALENT_MUTANTS.filter(({ file }) => file in files)
  const gone = explained.flatMap((one) =>
    one.to
      .filter((to) => !survivors.some((mutant) => isSame(one, to, mutant)))
      .map((to) => `${one.file}: ${one.from} -> ${to}`),
  )
  for (const { file, line, from, to } of unexplained)
    console.error(`not noticed: ${file}:${line}: ${from} -> ${to}`)
  for (const one of gone) console.error(`explained, but it does not survive: ${one}`)
  return unexplained.length + gone.length === 0
}

function summarize(name, faults, survivors, unexplained) {
  const score = Math.floor((1 - survivors / faults) * 1000) / 10
  return `${name}: ${faults} faults, ${faults - survivors} noticed (${score} %), ${survivors - unexplained} without effect, ${unexplained} unexplained`
}

function listMutants([file, { source, mutants }]) {
  const lines = source.split('\n')
  return mutants.map(({ status, replacement: to, location: { start, end } }) => {
    const text = lines[start.line - 1]
    const from = text.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
    return { file, line: start.line, isNoticed: NOTICED.includes(status), text, from, to }
  })
}

function isOneOf(one, mutant) {
  return one.to.some((to) => isSame(one, to, mutant))
}

/** The same change at the same place: a condition and a part of it may both become `true`. */
function isSame({ file, line, from }, to, mutant) {
  return mutant.file === file && mutant.text.includes(line) && mutant.from === from && mutant.to === to
}
