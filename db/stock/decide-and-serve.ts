import type { SkuId } from '@/db/ids'
import { type OpenDecision, openDecision } from '@/db/stock/decide'
import type { DecideInput, Decision, Hold } from '@/db/stock/decision'
import type { StockChanged, StockRefusal } from '@/db/stock/outcome'

/** How many of a level's holds that have run out are to be found, the oldest first. */
export interface ExpiredWanted {
  skuId: SkuId
  holdsMax: number
}

export interface Serving<Result> {
  /** Holds that have run out were left out: a batch lapses a bounded number. */
  isCut: boolean
  /** Those that were read before are among them. */
  readExpired(wanted: readonly ExpiredWanted[]): Promise<Hold[]>
  /** Decides every job, from the beginning. */
  decideJobs(decision: OpenDecision): Result
  /** Reads what a result says it lacks. False: it lacks nothing. */
  readMissing?(result: Result): Promise<boolean>
}

/**
 * Decides a batch as often as it finds that it has not read enough, each time from the beginning. More holds ran out than one batch should lapse:
 * L15, none of them may block a sale, so as long as a job is refused for want of units and holds of that level may have been left out, as many more
 * of them are read as it wants units. Holds end whose owners nobody named: they are read, to follow.
 */
export async function decideAndServe<Result>(
  input: Omit<DecideInput, 'jobs'>,
  { isCut, readExpired, decideJobs, readMissing }: Serving<Result>,
): Promise<{ decision: Decision; result: Result }> {
  const holds = new Map(input.holds.map((hold) => [hold.id, hold]))
  for (;;) {
    const open = openDecision({ ...input, holds: [...holds.values()] })
    const result = decideJobs(open)
    const decision = open.close()
    const unitsWanted = isCut ? countUnitsWanted(decision.answers) : new Map<SkuId, number>()
    let hasMore = false
    if (unitsWanted.size > 0) {
      const found = await readExpired(
        [...unitsWanted].map(([skuId, units]) => ({ skuId, holdsMax: countHolds(holds, skuId) + units })),
      )
      hasMore = found.some(({ id }) => !holds.has(id))
      for (const hold of found) holds.set(hold.id, hold)
    }
    if (await readMissing?.(result)) hasMore = true
    if (!hasMore) return { decision, result }
  }
}

function countHolds(holds: ReadonlyMap<string, Hold>, skuId: SkuId): number {
  return [...holds.values()].filter((hold) => hold.skuId === skuId).length
}

/** Of each level that a refused job wanted more of than it could have: the units that all of them wanted. A hold has one at least. */
function countUnitsWanted(answers: readonly (StockChanged | StockRefusal)[]): Map<SkuId, number> {
  const wanted = new Map<SkuId, number>()
  const add = (skuId: SkuId, units: number) => wanted.set(skuId, (wanted.get(skuId) ?? 0) + units)
  for (const answer of answers) {
    if (answer.type === 'InsufficientStock') for (const line of answer.lines) add(line.skuId, line.requested)
    if (answer.type === 'UnitsPromised') add(answer.skuId, answer.shortfall)
  }
  return wanted
}
