import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { retailer } from '@/db/schema'

type RetailerRow = typeof retailer.$inferSelect

/** What of a retailer may change; its currency may not, since every price and order is in it. */
export type RetailerChanges = Partial<
  Pick<
    RetailerRow,
    | 'name'
    | 'country'
    | 'pricesIncludeTax'
    | 'depositsBearTax'
    | 'countMax'
    | 'unitsPerLineMax'
    | 'unitsPerOrderMax'
    | 'unpaidUnitsPerAddressMax'
    | 'unpaidOrdersPerAddressMax'
  >
>

export type EditRetailerOutcome =
  | { type: 'RetailerEdited' }
  | { type: 'UnknownRetailer' }
  /** An order could hold less than one of its lines. */
  | { type: 'OrderBelowLine'; unitsPerLineMax: number }
  | KeyReused

/** Changes a retailer as a whole. Limits hold from the next request on. */
export function editRetailer(
  database: Database,
  { doer, key, at, retailerId, changes }: Ask & { retailerId: string; changes: RetailerChanges },
): Promise<EditRetailerOutcome> {
  return doOnce<Exclude<EditRetailerOutcome, KeyReused>>(
    database,
    { doer, key, kind: 'editRetailer', content: { retailerId, changes: JSON.stringify(changes) }, at },
    async (tx, record) => {
      const named = eq(retailer.id, retailerId)
      const [before] = await tx.select().from(retailer).where(named).for('no key update')
      if (!before) return { type: 'UnknownRetailer' }
      const after = { ...before, ...changes }
      if (after.unitsPerOrderMax < after.unitsPerLineMax)
        return { type: 'OrderBelowLine', unitsPerLineMax: after.unitsPerLineMax }
      if (Object.keys(changes).length > 0) await tx.update(retailer).set(changes).where(named)
      await record({
        retailerId,
        kind: 'retailer_changed',
        subject: { type: 'retailer', id: retailerId },
        before: { ...before },
        after,
      })
      return { type: 'RetailerEdited' }
    },
  )
}
