import { type BenchOptions, readBenchOptions } from '@/bench/bench-options'
import type { Figure } from '@/bench/figure'
import { measureAudit } from '@/bench/figures/audit'
import { measureBloat } from '@/bench/figures/bloat'
import { measureBulk } from '@/bench/figures/bulk'
import { measureByHash } from '@/bench/figures/by-hash'
import { measureEngine } from '@/bench/figures/engine'
import { measureEngineProcesses } from '@/bench/figures/engine-processes'
import { measureFairness } from '@/bench/figures/fairness'
import { measureGraphql } from '@/bench/figures/graphql'
import { measureHeld } from '@/bench/figures/held'
import { measureLapse } from '@/bench/figures/lapse'
import { measureLive } from '@/bench/figures/live'
import { measureLiveStorm } from '@/bench/figures/live-storm'
import { measurePartitions } from '@/bench/figures/partitions'
import { measurePicks } from '@/bench/figures/picks'
import { measurePurchase } from '@/bench/figures/purchase'
import { measureQuiet } from '@/bench/figures/quiet'
import { measureServer } from '@/bench/figures/server'
import { measureSizeOfLedger, measureSizeOfLevels } from '@/bench/figures/size'
import { WHY_NOT_MET } from '@/bench/why-not-met'

const FIGURES: Record<string, (options: BenchOptions) => Promise<Figure[]>> = {
  engine: measureEngine,
  'engine-processes': measureEngineProcesses,
  server: measureServer,
  graphql: measureGraphql,
  'by-hash': measureByHash,
  held: measureHeld,
  partitions: measurePartitions,
  purchase: measurePurchase,
  picks: measurePicks,
  bulk: measureBulk,
  quiet: measureQuiet,
  fairness: measureFairness,
  live: measureLive,
  'live-storm': measureLiveStorm,
  lapse: measureLapse,
  bloat: measureBloat,
  'size-levels': measureSizeOfLevels,
  'size-ledger': measureSizeOfLedger,
  audit: measureAudit,
}

// `npm run bench`, `npm run bench engine`, `npm run bench size-levels -- --levels 10000000 --json`
const { names, asJson, options } = readBenchOptions(process.argv.slice(2))
const unknown = names.find((name) => !(name in FIGURES))
if (unknown) {
  console.error(`There is no figure "${unknown}". Figures: ${Object.keys(FIGURES).join(', ')}.`)
  process.exit(1)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(FIGURES)) {
  if (names.length > 0 && !names.includes(name)) continue
  for (const figure of await measure(options)) {
    figures.push(figure)
    if (asJson) console.log(JSON.stringify(figure))
  }
}
for (const { figure, met } of figures) {
  const why = WHY_NOT_MET[figure]
  if (!met && why) console.error(`${figure} is not met: ${why}.`)
}
if (!asJson) console.table(figures, ['figure', 'value', 'unit', 'control', 'ratio', 'aim', 'met'])
process.exit(figures.every((figure) => figure.met) ? 0 : 1)
