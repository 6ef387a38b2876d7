import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { tabulateChaos, tabulateCommands, tabulateLosses, tally } from '@/bench/torture/report'
import { torture } from '@/bench/torture/torture'

const SHOWN_MAX = 20

/** An open screen whose socket breaks while its subscription is just ending leaves a promise in the client's library that nobody waits for; it connects anew all the same. */
process.on('unhandledRejection', (reason) => {
  const isOfSocket = typeof reason === 'object' && reason !== null && 'type' in reason && 'target' in reason
  if (!isOfSocket) throw reason
})

// `npm run torture -- --seed 7 --minutes 1`
const { values } = parseArgs({
  options: { seed: { type: 'string' }, minutes: { type: 'string', default: '1' } },
})
const seed = Number(values.seed ?? randomInt(1, 1_000_000))
const minutes = Number(values.minutes)
if (!Number.isInteger(seed) || !(minutes > 0)) {
  console.error('--seed takes a whole number, --minutes a number above 0.')
  process.exit(1)
}

console.log(
  `Torture: seed ${seed}, ${minutes} minutes. Again with: npm run torture -- --seed ${seed} --minutes ${minutes}`,
)
const { history, events, cuts, contradictions } = await torture({
  seed,
  minutes,
  say: (line) => console.log(line),
})
console.table(tabulateCommands(history))
console.table(tabulateChaos(events))
console.table(cuts)
console.table(tabulateLosses(history))
for (const [name, count] of Object.entries(tally(history)))
  console.log(`${String(count).padStart(8)} ${name}`)
for (const { name, what } of contradictions.slice(0, SHOWN_MAX))
  console.error(`CONTRADICTION ${name}: ${what}`)
if (contradictions.length > SHOWN_MAX) console.error(`and ${contradictions.length - SHOWN_MAX} more.`)
console.log(
  contradictions.length === 0
    ? `Nothing contradicts anything. Seed ${seed}.`
    : `${contradictions.length} contradictions. Seed ${seed}.`,
)
process.exit(contradictions.length === 0 ? 0 : 1)
