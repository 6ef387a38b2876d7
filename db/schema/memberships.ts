import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { user } from '@/db/schema/accounts'
import { retailer } from '@/db/schema/catalog'
import { instant } from '@/db/schema/column'

/** What somebody is at a retailer: see `holdersByCapability` for what each may do. */
export const retailerRole = pgEnum('retailer_role', ['owner', 'manager', 'stock_clerk', 'picker', 'viewer'])

/** A person who works for a retailer, at all of its locations or at some. What has ended stays, so that it can be told who worked when. */
export const membership = pgTable(
  'membership',
  {
    id: uuid().notNull().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id),
    role: retailerRole().notNull(),
    /** Null: all of the retailer's, also those that are still to come. Never empty, so that taking the last one away widens nothing. */
    locationIds: uuid().array(),
    since: instant().notNull(),
    /** Null while they work there. */
    deactivatedAt: instant(),
  },
  (t) => [
    uniqueIndex('membership_person_key').on(t.userId, t.retailerId).where(sql`${t.deactivatedAt} is null`),
    index('membership_retailer_index').on(t.retailerId, t.id),
    check('membership_locations_check', sql`cardinality(${t.locationIds}) > 0`),
    check('membership_owner_check', sql`${t.role} <> 'owner' or ${t.locationIds} is null`),
  ],
)
