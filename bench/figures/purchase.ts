import { eq } from 'drizzle-orm'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { forkBench } from '@/bench/fork-bench'
import { openLiveService } from '@/bench/live-service'
import { fillShelf } from '@/bench/open-shelves'
import type { PrototypeLoad } from '@/bench/purchase-by-prototype'
import { CHECK_OUT, PAY, SET_LINE } from '@/bench/purchase-documents'
import type { PurchaseLoad, PurchaseRate } from '@/bench/purchase-load'
import { registerDocuments } from '@/bench/register-documents'
import { listSlots } from '@/db/catalog/slots'
import { createMembers } from '@/db/members'
import { location } from '@/db/schema'
import { createStockEngine } from '@/db/stock/engine'
import { createListings } from '@/db/stock/testing/create-listings'
import { encodeId } from '@/graphql/base/opaque-id'

const LOAD = { customers: 64, seconds: 5, warmUpSeconds: 3 }
const AIM = 0.6
const ITEMS = 48

/** Around the clock, so that there is always a slot. */
const OPENING_HOURS = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
  day,
  opens: '00:00',
  closes: '24:00',
}))

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
    const { locationId, skuIds } = await createListings(database, { count: ITEMS })
    await database.db.update(location).set({ openingHours: OPENING_HOURS }).where(eq(location.id, locationId))
    await registerDocuments(database, [SET_LINE, CHECK_OUT, PAY])
    await Promise.all(skuIds.map((skuId) => fillShelf(engine, { locationId, skuId })))
    const place = { timeZone: 'Europe/London', openingHours: OPENING_HOURS }
    const slot = listSlots(place, 'pick_up', new Date())[1]
    if (!slot) throw new Error('There is no slot')
    const figures: Figure[] = []
    for (const items of [1, ITEMS]) {
      const wanted = skuIds.slice(0, items)
      const measure = async () => ({
        control: await runLoad('purchase-by-prototype', {
          ...LOAD,
          databaseUrl: database.url,
          locationId,
          skuIds: wanted,
        }),
        value: await runLoad('purchase-load', {
          ...LOAD,
          url: `${service.url}/graphql`,
          locationId: encodeId('Location', locationId),
          skuIds: wanted.map((skuId) => encodeId('Sku', skuId)),
          slot: { startAt: slot.startAt.toISOString(), endAt: slot.endAt.toISOString() },
        }),
      })
      // Once unmeasured: plans that were made while the tables were empty would be measured too.
      await measure()
      await database.sql`analyze`
      const turns = await measureInTurns(3, measure)
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

async function runLoad(name: string, load: PurchaseLoad | PrototypeLoad): Promise<number> {
  const child = forkBench(name)
  try {
    child.send(load)
    const rate = await child.receive<PurchaseRate>()
    if (rate.unexpected !== null) throw new Error(`${name} met: ${rate.unexpected}`)
    return rate.perSecond
  } finally {
    child.kill()
  }
}
