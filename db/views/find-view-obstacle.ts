import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { category } from '@/db/schema'
import type { StockViewContent } from '@/db/schema/views'
import { listStockViews, type ViewsOf } from '@/db/views/list-stock-views'
import { STOCK_VIEWS_MAX, type StockViewOutcome } from '@/db/views/stock-view-outcome'

export type WantedView = ViewsOf & {
  /** The one that is changed; null for one more. */
  id: string | null
  name: string
  isShared: boolean
  content: StockViewContent
}

/** Why a view cannot be kept so: its name among the others of its kind, their number, its department. */
export async function findViewObstacle(tx: Tx, wanted: WantedView): Promise<StockViewOutcome | null> {
  const { retailerId, id, name, isShared, content } = wanted
  const views = await listStockViews(tx, wanted)
  const beside = views.filter((view) => (view.userId === null) === isShared && view.id !== id)
  const same = beside.find((view) => view.name.toLowerCase() === name.toLowerCase())
  if (same) return { type: 'StockViewNameTaken', id: same.id }
  if (beside.length >= STOCK_VIEWS_MAX) return { type: 'TooManyStockViews' }
  if (content.categoryId === null) return null
  const [found] = await tx
    .select({ id: category.id })
    .from(category)
    .where(and(eq(category.id, content.categoryId), eq(category.retailerId, retailerId)))
  return found ? null : { type: 'UnknownCategory' }
}
