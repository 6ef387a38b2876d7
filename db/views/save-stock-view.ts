import { and, eq, ne } from 'drizzle-orm'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused, type RecordDeed } from '@/db/deeds/do-once'
import { newId, type StockViewId } from '@/db/ids'
import { defaultStockView, stockView } from '@/db/schema'
import type { StockViewContent } from '@/db/schema/views'
import { findViewObstacle } from '@/db/views/find-view-obstacle'
import { findStockView, type StockViewRow, type ViewsOf } from '@/db/views/list-stock-views'
import type { StockViewOutcome } from '@/db/views/stock-view-outcome'

export type SaveStockView = ViewsOf & {
  /** Whether the person may change what all of the staff see. */
  mayShare: boolean
  /** Which view is changed; null: one more is kept. */
  id: StockViewId | null
  /** What is left out of a change stays as it is. */
  name?: string
  isShared?: boolean
  content?: StockViewContent
}

/**
 * Keeps a view of the stock table, or changes one. A person's own is their business; what is shared, or was, leaves a deed. One that is shared no longer becomes the
 * own view of whoever takes it back, and nobody else's table opens with it. Locks the retailer.
 */
export async function saveStockView(
  database: Database,
  ask: Ask,
  { mayShare, ...input }: SaveStockView,
): Promise<StockViewOutcome | KeyReused> {
  const request = { ...ask, kind: 'saveStockView', content: asContent(input) }
  return doOnce<StockViewOutcome>(database, request, async (tx, record) => {
    const { retailerId, userId } = input
    await lockRetailer(tx, retailerId)
    const before = input.id && (await findStockView(tx, { retailerId, userId, id: input.id }))
    if (input.id !== null && before === null) return { type: 'UnknownStockView' }
    const wasShared = before !== null && before.userId === null
    const { name = before?.name, isShared = wasShared, content = before?.content } = input
    if (name === undefined || content === undefined) throw new Error('A new view has a name and a content.')
    if ((wasShared || isShared) && !mayShare) return { type: 'MayNotShare' }
    const obstacle = await findViewObstacle(tx, { retailerId, userId, id: input.id, name, isShared, content })
    if (obstacle) return obstacle
    const id = input.id ?? newId()
    const row = { retailerId, id, userId: isShared ? null : userId, name, content, updatedAt: ask.at }
    const target = [stockView.retailerId, stockView.id]
    await tx.insert(stockView).values(row).onConflictDoUpdate({ target, set: row })
    if (wasShared && !isShared) await closeToOthers(tx, row)
    await tell(record, before, { ...row, isShared })
    return { type: 'StockViewSaved', id }
  })
}

function asContent({ retailerId, id, name, isShared, content }: Omit<SaveStockView, 'mayShare'>) {
  return { retailerId, id, name, isShared, content: content && { ...content } }
}

async function closeToOthers(
  tx: Tx,
  { retailerId, id, userId }: { retailerId: string; id: StockViewId; userId: string | null },
): Promise<void> {
  const { retailerId: ofRetailer, viewId, userId: whose } = defaultStockView
  await tx
    .delete(defaultStockView)
    .where(and(eq(ofRetailer, retailerId), eq(viewId, id), ne(whose, userId ?? '')))
}

type Written = Pick<StockViewRow, 'retailerId' | 'id' | 'name' | 'content'> & { isShared: boolean }

/** What the staff had before, and what they have now. */
function tell(record: RecordDeed, before: StockViewRow | null, after: Written): Promise<void> {
  const shared = (view: Pick<Written, 'name' | 'content'>) => ({ name: view.name, ...view.content })
  const had = before !== null && before.userId === null ? shared(before) : null
  const has = after.isShared ? shared(after) : null
  if (had === null && has === null) return Promise.resolve()
  const kind = had && has ? 'stock_view_edited' : has ? 'stock_view_shared' : 'stock_view_unshared'
  const { retailerId, id } = after
  return record({ retailerId, kind, subject: { type: 'stock_view', id }, before: had, after: has })
}
