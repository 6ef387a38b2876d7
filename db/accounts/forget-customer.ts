import { gt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { user } from '@/db/schema'

/** What stands where the name of somebody stood who has deleted their account. */
export const DELETED_NAME = 'Deleted account'

/** For so long orders are looked for that were placed in the moment of the deletion: longer than any slot lies ahead. */
const LOOKED_FOR_MS = 60 * 86_400_000

/**
 * Takes from the carts and the ended orders of a person what says who they were. Items, prices and events stay under the id of the customer, as the law
 * asks of a seller; an order that is on its way keeps where it goes until it has ended.
 */
export async function forgetCustomer(tx: Db | Tx, userId: string): Promise<void> {
  const customer = `user:${userId}`
  await tx.execute(sql`/* forgetCustomer: notes of lines */
    update order_line l set note = null
    from "order" o
    where o.customer = ${customer} and o.state in ('delivered', 'cancelled', 'lapsed')
      and l.location_id = o.location_id and l.order_id = o.id and l.note is not null`)
  await tx.execute(sql`/* forgetCustomer: orders */
    update "order" set contact_name = ${DELETED_NAME}, contact_email = null, address = null, note = null, held_from = null
    where customer = ${customer} and state in ('delivered', 'cancelled', 'lapsed')
      and (contact_name <> ${DELETED_NAME} or num_nonnulls(contact_email, address, note, held_from) > 0)`)
  await tx.execute(sql`/* forgetCustomer: carts */ delete from cart where owner = ${customer}`)
  await tx.execute(
    sql`/* forgetCustomer: keys of carts */ delete from cart_command where owner = ${customer}`,
  )
}

/** Does so for everybody who deleted their account lately: a checkout or a change of a cart may have been in flight at that moment. */
export async function forgetDeletedCustomers(db: Db, at: Date): Promise<void> {
  const people = await db
    .select({ id: user.id })
    .from(user)
    .where(gt(user.deletedAt, new Date(at.getTime() - LOOKED_FOR_MS)))
  for (const { id } of people) await forgetCustomer(db, id)
}
