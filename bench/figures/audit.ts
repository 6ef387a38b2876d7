import { openBenchDatabase } from '@/bench/bench-database'
import type { BenchOptions } from '@/bench/bench-options'
import { type Figure, judgeDelay } from '@/bench/figure'
import { fillLedger } from '@/bench/fill-ledger'
import { reserveByEngine } from '@/bench/reserve-by-engine'
import { auditWithCheckpoint } from '@/db/audit/audit-with-checkpoint'
import { createStockEngine } from '@/db/stock/engine'

const FRESH = 5_000
const LIMIT_SECONDS = 10

/** How long an audit takes after 5,000 further entries over 10,000 levels, beside a full one of the same ledger. Ten million take a quarter of an hour to fill. */
export async function measureAudit({ audited: entries }: BenchOptions): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date() })
  const audit = async (isFull: boolean): Promise<number> => {
    const { report } = await auditWithCheckpoint(database, { isFull })
    if (!report.isClean) throw new Error(`The bench's own ledger is broken: ${JSON.stringify(report)}`)
    return report.seconds
  }
  try {
    const places = await fillLedger(database, { entries, locations: 10, skusEach: 1_000 })
    const shelves = places.flatMap(({ locationId, skuIds }) => skuIds.map((skuId) => ({ locationId, skuId })))
    await audit(true)
    await Promise.all(
      Array.from({ length: FRESH }, () => {
        const shelf = shelves[Math.floor(Math.random() * shelves.length)]
        return shelf && reserveByEngine(engine, [shelf], 'user:bench')
      }),
    )
    const value = await audit(false)
    const control = await audit(true)
    const unit = `s for an audit of ${FRESH.toLocaleString('en')} new entries of ${entries.toLocaleString('en')}`
    return [judgeDelay('audit', unit, { value, control, limit: LIMIT_SECONDS })]
  } finally {
    await engine.stop()
    await close()
  }
}
