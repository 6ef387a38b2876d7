import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { user } from '@/db/schema/accounts'
import { retailer } from '@/db/schema/catalog'
import { instant } from '@/db/schema/column'
import { retailerRole } from '@/db/schema/memberships'

/** A link with which whoever started an empty house becomes its operator. */
export const setupToken = pgTable('setup_token', {
  id: uuid().notNull().primaryKey(),
  /** See `hashLinkToken`. */
  tokenHash: text().notNull(),
  expiresAt: instant().notNull(),
  /** Null while it works. */
  usedAt: instant(),
})

/** An offer to work for a retailer, to whoever has its link. */
export const invitation = pgTable(
  'invitation',
  {
    id: uuid().notNull().primaryKey(),
    retailerId: uuid()
      .notNull()
      .references(() => retailer.id),
    role: retailerRole().notNull(),
    /** As in a membership. */
    locationIds: uuid().array(),
    /** Only whoever has this address may accept it; null: whoever has the link. */
    email: text(),
    /** See `hashLinkToken`. */
    tokenHash: text().notNull(),
    /** Who invited, as deeds name them. */
    invitedBy: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** Null while nobody has. */
    acceptedAt: instant(),
    acceptedBy: uuid().references(() => user.id, { onDelete: 'set null' }),
    /** Null while it was not taken back. */
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('invitation_token_key').on(t.tokenHash),
    index('invitation_retailer_index').on(t.retailerId, t.id),
  ],
)
