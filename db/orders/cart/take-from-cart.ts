import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { order } from '@/db/schema'

/** What was bought leaves its customer's cart; what was put in meanwhile stays. Part of the transaction that confirms the order. */
export async function takeFromCart(
  tx: Tx,
  { customer, locationId, id: orderId }: typeof order.$inferSelect,
  at: Date,
): Promise<void> {
  await tx.execute(sql`/* takeFromCart */
    with owned as (
      select id from cart where owner = ${customer}
    ), bought as (
      select sku_id, sum(quantity)::int as units from order_line
      where location_id = ${locationId} and order_id = ${orderId} group by sku_id
    ), kept as (
      update cart_line c set quantity = c.quantity - bought.units from bought, owned
      where c.cart_id = owned.id and c.location_id = ${locationId} and c.sku_id = bought.sku_id and c.quantity > bought.units
      returning 1
    ), gone as (
      delete from cart_line c using bought, owned
      where c.cart_id = owned.id and c.location_id = ${locationId} and c.sku_id = bought.sku_id and c.quantity <= bought.units
      returning 1
    )
    update cart set version = cart.version + 1, updated_at = ${at.toISOString()}::timestamptz
    from owned
    where cart.id = owned.id and (exists (select from kept) or exists (select from gone))`)
}
