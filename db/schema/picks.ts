import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { OrderId, PickId } from '@/db/ids'
import { instant } from '@/db/schema/column'
import { order } from '@/db/schema/orders'

export const pickState = pgEnum('pick_state', ['queued', 'claimed', 'finished', 'cancelled'])

/** A shopper's work on one order. How each line ended stands on the order line. */
export const pick = pgTable(
  'pick',
  {
    locationId: uuid().notNull(),
    id: uuid().$type<PickId>().notNull(),
    orderId: uuid().$type<OrderId>().notNull(),
    state: pickState().notNull(),
    shopperId: uuid(),
    version: integer().notNull(),
    queuedAt: instant().notNull(),
    claimedAt: instant(),
    finishedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'pick_pkey', columns: [t.locationId, t.id] }),
    foreignKey({
      name: 'pick_order_fkey',
      columns: [t.locationId, t.orderId],
      foreignColumns: [order.locationId, order.id],
    }),
    uniqueIndex('pick_order_key').on(t.locationId, t.orderId),
    // A shopper works on one pick at a time.
    uniqueIndex('pick_shopper_key').on(t.locationId, t.shopperId).where(sql`${t.state} = 'claimed'`),
    // What a shopper is at work on, wherever that is.
    index('pick_at_work_index').on(t.shopperId).where(sql`${t.state} = 'claimed'`),
    index('pick_queue_index').on(t.locationId, t.state, t.queuedAt),
    // Claiming is exclusive: a pick that is being worked on has exactly one shopper.
    check(
      'pick_shopper_check',
      sql`(${t.state} = 'queued') = (${t.shopperId} is null) or ${t.state} = 'cancelled'`,
    ),
  ],
)
