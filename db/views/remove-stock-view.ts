import { and, eq } from 'drizzle-orm'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { StockViewId } from '@/db/ids'
import { stockView } from '@/db/schema'
import { findStockView, type ViewsOf } from '@/db/views/list-stock-views'

export type RemoveStockViewOutcome =
  | { type: 'StockViewRemoved' }
  | { type: 'UnknownStockView' }
  | { type: 'MayNotShare' }

/** Removes one of a person's own views, or one that is shared: then all of the staff lose it, and a deed says so. Locks the retailer. */
export async function removeStockView(
  database: Database,
  ask: Ask,
  { mayShare, ...input }: ViewsOf & { id: StockViewId; mayShare: boolean },
): Promise<RemoveStockViewOutcome | KeyReused> {
  const { retailerId, id } = input
  const request = { ...ask, kind: 'removeStockView', content: { retailerId, id } }
  return doOnce<RemoveStockViewOutcome>(database, request, async (tx, record) => {
    await lockRetailer(tx, retailerId)
    const gone = await findStockView(tx, input)
    if (gone === null) return { type: 'UnknownStockView' }
    if (gone.userId === null && !mayShare) return { type: 'MayNotShare' }
    await tx.delete(stockView).where(and(eq(stockView.retailerId, retailerId), eq(stockView.id, id)))
    if (gone.userId === null) {
      await record({
        retailerId,
        kind: 'stock_view_removed',
        subject: { type: 'stock_view', id },
        before: { name: gone.name, ...gone.content },
        after: null,
      })
    }
    return { type: 'StockViewRemoved' }
  })
}
