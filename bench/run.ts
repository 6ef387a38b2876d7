import type { Figure } from '@/bench/figure'
import { measureAudit } from '@/bench/figures/audit'
import { measureEngine } from '@/bench/figures/engine'
import { measureFairness } from '@/bench/figures/fairness'
import { measureGraphql } from '@/bench/figures/graphql'
import { measureLive } from '@/bench/figures/live'
import { measureQuiet } from '@/bench/figures/quiet'
import { measureServer } from '@/bench/figures/server'

const FIGURES: Record<string, () => Promise<Figure[]>> = {
  engine: measureEngine,
  server: measureServer,
  graphql: measureGraphql,
  quiet: measureQuiet,
  fairness: measureFairness,
  live: measureLive,
  audit: measureAudit,
}

// `npm run bench`, `npm run bench engine`, `npm run bench -- --json`
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const asJson = process.argv.includes('--json')
const unknown = names.find((name) => !(name in FIGURES))
if (unknown) {
  console.error(`There is no figure "${unknown}". Figures: ${Object.keys(FIGURES).join(', ')}.`)
  process.exit(1)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(FIGURES)) {
  if (names.length > 0 && !names.includes(name)) continue
  for (const figure of await measure()) {
    figures.push(figure)
    if (asJson) console.log(JSON.stringify(figure))
  }
}
if (!asJson) console.table(figures, ['figure', 'value', 'unit', 'control', 'ratio', 'aim', 'met'])
process.exit(figures.every((figure) => figure.met) ? 0 : 1)
