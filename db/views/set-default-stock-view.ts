import { and, eq } from 'drizzle-orm'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { StockViewId } from '@/db/ids'
import { defaultStockView } from '@/db/schema'
import { findStockView, type ViewsOf } from '@/db/views/list-stock-views'

export type SetDefaultStockViewOutcome = { type: 'DefaultStockViewSet' } | { type: 'UnknownStockView' }

/** Lets the stock table of a retailer open with a view for a person; null: with everything. Locks the retailer. */
export async function setDefaultStockView(
  database: Database,
  ask: Ask,
  { retailerId, userId, id }: ViewsOf & { id: StockViewId | null },
): Promise<SetDefaultStockViewOutcome | KeyReused> {
  const request = { ...ask, kind: 'setDefaultStockView', content: { retailerId, id } }
  return doOnce<SetDefaultStockViewOutcome>(database, request, async (tx) => {
    await lockRetailer(tx, retailerId)
    if (id === null) {
      await tx
        .delete(defaultStockView)
        .where(and(eq(defaultStockView.userId, userId), eq(defaultStockView.retailerId, retailerId)))
      return { type: 'DefaultStockViewSet' }
    }
    if ((await findStockView(tx, { retailerId, userId, id })) === null) return { type: 'UnknownStockView' }
    const row = { retailerId, userId, viewId: id }
    const target = [defaultStockView.userId, defaultStockView.retailerId]
    await tx.insert(defaultStockView).values(row).onConflictDoUpdate({ target, set: row })
    return { type: 'DefaultStockViewSet' }
  })
}
