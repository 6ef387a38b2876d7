import type { SkuId } from '@/db/ids'
import { decide } from '@/db/stock/decide'
import type { DecideInput, Decision, Hold } from '@/db/stock/decision'
import type { StockChanged, StockRefusal } from '@/db/stock/outcome'
import type { HoldsFound } from '@/db/stock/statements/find-holds'

/** What ran out and was not read may be so much: each further look takes in four times as many. */
const GROWTH = 4

export interface Lapsing {
  lapseMax: number
  /** What `lapseMax` left out. */
  isCut: boolean
  /** Holds of these levels that have run out, at most so many; those that were read before are among them. */
  readExpired(skuIds: readonly SkuId[], lapseMax: number): Promise<HoldsFound>
}

/**
 * `decide`, where more holds ran out than one batch should lapse. L15: none of them may block a sale, so as long as a job is refused for
 * want of units and holds of that level may have been left out, more of them are read and everything is decided anew.
 */
export async function decideAndServe(input: DecideInput, lapsing: Lapsing): Promise<Decision> {
  let decision = decide(input)
  if (!lapsing.isCut) return decision
  const holds = new Map<string, Hold>(input.holds.map((hold) => [hold.id, hold]))
  const wholly = new Set<SkuId>()
  for (let lapseMax = lapsing.lapseMax * GROWTH; ; lapseMax *= GROWTH) {
    const short = new Set(decision.answers.flatMap(listShortSkuIds))
    const skuIds = [...short].filter((skuId) => !wholly.has(skuId))
    if (skuIds.length === 0) return decision
    const more = await lapsing.readExpired(skuIds, lapseMax)
    for (const hold of more.holds) holds.set(hold.id, hold)
    if (!more.isCut) for (const skuId of skuIds) wholly.add(skuId)
    decision = decide({ ...input, holds: [...holds.values()] })
  }
}

/** Levels of which a job wanted more units than it could have. */
function listShortSkuIds(answer: StockChanged | StockRefusal): SkuId[] {
  if (answer.type === 'InsufficientStock') return answer.lines.map(({ skuId }) => skuId)
  return answer.type === 'UnitsPromised' ? [answer.skuId] : []
}
