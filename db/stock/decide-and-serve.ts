import type { SkuId } from '@/db/ids'
import { decide } from '@/db/stock/decide'
import type { DecideInput, Decision, Hold } from '@/db/stock/decision'
import type { StockChanged, StockRefusal } from '@/db/stock/outcome'

/** How many of a level's holds that have run out are to be found, the oldest first. */
export interface ExpiredWanted {
  skuId: SkuId
  holdsMax: number
}

export interface Lapsing {
  /** Holds that have run out were left out: a batch lapses a bounded number. */
  isCut: boolean
  /** Those that were read before are among them. */
  readExpired(wanted: readonly ExpiredWanted[]): Promise<Hold[]>
}

/**
 * `decide`, where more holds ran out than one batch should lapse. L15: none of them may block a sale, so as long as a job is refused for
 * want of units and holds of that level may have been left out, as many more of them are read as it wants units, and everything is decided anew.
 */
export async function decideAndServe(input: DecideInput, { isCut, readExpired }: Lapsing): Promise<Decision> {
  const holds = new Map(input.holds.map((hold) => [hold.id, hold]))
  for (;;) {
    const decision = decide({ ...input, holds: [...holds.values()] })
    const unitsWanted = isCut ? countUnitsWanted(decision.answers) : new Map<SkuId, number>()
    if (unitsWanted.size === 0) return decision
    const found = await readExpired(
      [...unitsWanted].map(([skuId, units]) => ({ skuId, holdsMax: countHolds(holds, skuId) + units })),
    )
    const isAllKnown = found.every(({ id }) => holds.has(id))
    if (isAllKnown) return decision
    for (const hold of found) holds.set(hold.id, hold)
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
