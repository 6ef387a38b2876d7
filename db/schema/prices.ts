import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { PriceId } from '@/db/ids'
import { listing } from '@/db/schema/catalog'
import { instant, minorUnits } from '@/db/schema/column'

export const priceKind = pgEnum('price_kind', ['regular', 'promotion'])

/**
 * What a listing cost, costs and will cost: its history and what was set ahead. Only its end may still be brought forward, and never into the past
 * (`refuse_rewritten_price`): one that has not begun is taken back, a promotion is ended. Triggers keep `listing.price_minor` and `price_until` as this
 * table says, and write down here what was changed there.
 */
export const listingPrice = pgTable(
  'listing_price',
  {
    locationId: uuid().notNull(),
    id: uuid().$type<PriceId>().notNull(),
    skuId: uuid().notNull(),
    kind: priceKind().notNull(),
    /** Of one unit. */
    priceMinor: minorUnits().notNull(),
    fromAt: instant().notNull(),
    /** Not included. Of a regular price null, which holds until the next one begins; the same as `fromAt`: it was taken back before it began. */
    untilAt: instant(),
    /** `user:<id>`, `key:<integration>` or `system`. */
    setBy: text().notNull(),
    setAt: instant().notNull(),
    /** Who brought its end forward; null: nobody. */
    endedBy: text(),
  },
  (t) => [
    primaryKey({ name: 'listing_price_pkey', columns: [t.locationId, t.id] }),
    foreignKey({
      name: 'listing_price_listing_fkey',
      columns: [t.locationId, t.skuId],
      foreignColumns: [listing.locationId, listing.skuId],
    }).onDelete('cascade'),
    index('listing_price_index').on(t.locationId, t.skuId, t.fromAt),
    check('listing_price_amount_check', sql`${t.priceMinor} between 1 and 10000000000`),
    check(
      'listing_price_span_check',
      sql`case ${t.kind} when 'regular' then ${t.untilAt} is null or ${t.untilAt} = ${t.fromAt}
        else ${t.untilAt} is not null and ${t.untilAt} >= ${t.fromAt} end`,
    ),
  ],
)
