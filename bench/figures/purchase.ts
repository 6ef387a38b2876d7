import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { openLiveService } from '@/bench/live-service'
import { openShop } from '@/bench/open-shop'
import type { PrototypeLoad } from '@/bench/purchase-by-prototype'
import { CHECK_OUT, PAY, SET_LINE } from '@/bench/purchase-documents'
import type { PurchaseLoad } from '@/bench/purchase-load'
import { registerDocuments } from '@/bench/register-documents'
import { runLoad } from '@/bench/run-load'
import { createMembers } from '@/db/members'
import { createStockEngine } from '@/db/stock/engine'
import { encodeId } from '@/graphql/base/opaque-id'

const LOAD = { customers: 64, seconds: 5, warmUpSeconds: 3 }
const AIM = 0.6
const ITEMS = 48
const COUNTS = [1, ITEMS]

/**
 * Whole one-line checkouts a second through GraphQL over HTTP (cart, hold, pay by the sandbox) of one place, one item and several, beside the same
 * rows written by a prototype that asks for nothing.
 */
export async function measurePurchase(): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  const members = createMembers(database)
  const engine = createStockEngine({ database, clock: () => new Date(), members })
  const service = await openLiveService(database, engine)
  try {
    const { locationId, skuIds, slot } = await openShop(database, engine, { items: ITEMS })
    await registerDocuments(database, [SET_LINE, CHECK_OUT, PAY])
    const measure = async (items: number) => {
      const wanted = skuIds.slice(0, items)
      return {
        control: await runLoad('purchase-by-prototype', {
          ...LOAD,
          databaseUrl: database.url,
          locationId,
          skuIds: wanted,
        } satisfies PrototypeLoad),
        value: await runLoad('purchase-load', {
          ...LOAD,
          url: `${service.url}/graphql`,
          locationId: encodeId('Location', locationId),
          skuIds: wanted.map((skuId) => encodeId('Sku', skuId)),
          slot: { startAt: slot.startAt.toISOString(), endAt: slot.endAt.toISOString() },
        } satisfies PurchaseLoad),
      }
    }
    // Once unmeasured: plans that were made while the tables were empty would be measured too, and code that nobody has run yet.
    for (const items of COUNTS) await measure(items)
    await database.sql`analyze`
    const figures: Figure[] = []
    for (const items of COUNTS) {
      const turns = await measureInTurns(3, () => measure(items))
      figures.push(
        judge(`purchase, ${items} items`, 'whole checkouts/s through GraphQL', { turns, aim: AIM }),
      )
    }
    return figures
  } finally {
    await service.close()
    await engine.stop()
    await close()
  }
}
