import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { StockViewId } from '@/db/ids'
import { defaultStockView, stockView } from '@/db/schema'

/** A retailer, and the person who looks at its views. */
export interface ViewsOf {
  retailerId: string
  userId: string
}

const isTheirs = (userId: string) => or(isNull(stockView.userId), eq(stockView.userId, userId))

const columns = (userId: string) => ({
  retailerId: stockView.retailerId,
  id: stockView.id,
  userId: stockView.userId,
  name: stockView.name,
  content: stockView.content,
  updatedAt: stockView.updatedAt,
  /** Whether the stock table opens with it for this person. */
  isDefault: sql<boolean>`exists (select 1 from ${defaultStockView} d where d.user_id = ${userId}
    and d.retailer_id = ${stockView.retailerId} and d.view_id = ${stockView.id})`,
})

export type StockViewRow = Awaited<ReturnType<typeof listStockViews>>[number]

/** A person's own views of a retailer's stock and those that are shared, by name; `STOCK_VIEWS_MAX` bounds both. */
export function listStockViews(db: Db | Tx, { retailerId, userId }: ViewsOf) {
  return db
    .select(columns(userId))
    .from(stockView)
    .where(and(eq(stockView.retailerId, retailerId), isTheirs(userId)))
    .orderBy(asc(sql`lower(${stockView.name})`), asc(stockView.id))
}

/** One of them; null where there is none, or it is somebody else's own. */
export async function findStockView(
  db: Db | Tx,
  { retailerId, userId, id }: ViewsOf & { id: StockViewId },
): Promise<StockViewRow | null> {
  const [row] = await db
    .select(columns(userId))
    .from(stockView)
    .where(and(eq(stockView.retailerId, retailerId), eq(stockView.id, id), isTheirs(userId)))
  return row ?? null
}
