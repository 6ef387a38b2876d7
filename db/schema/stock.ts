import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { listing } from '@/db/schema/catalog'
import { instant } from '@/db/schema/column'

/** What a ledger entry records; past participles of the commands, and `lapsed`, which nobody commands. */
export const ledgerKind = pgEnum('ledger_kind', [
  'reserved',
  'committed',
  'released',
  'lapsed',
  'adjusted',
  'set',
  'moved',
])

export const stockReason = pgEnum('stock_reason', [
  'received',
  'damaged',
  'expired',
  'theft',
  'lost',
  'returned',
  'recount',
  'correction',
  'moved',
  'sold',
  'shorted',
  'opened',
])

export const reservationState = pgEnum('reservation_state', ['reserved', 'committed', 'released', 'lapsed'])

/** The balance of a SKU at a location. Only the lane writes it. */
export const stockLevel = pgTable(
  'stock_level',
  {
    locationId: uuid().notNull(),
    skuId: uuid().notNull(),
    onHand: integer().notNull(),
    reserved: integer().notNull(),
    unavailable: integer().notNull(),
    safetyStock: integer().notNull(),
    /** Where it stands: of what is on hand, the units in the back room. The rest is on the shelf. */
    backRoom: integer().notNull().default(0),
    /** The version of its last ledger entry; 0 before the first. */
    version: bigint({ mode: 'number' }).notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'stock_level_pkey', columns: [t.locationId, t.skuId] }),
    foreignKey({
      name: 'stock_level_listing_fkey',
      columns: [t.locationId, t.skuId],
      foreignColumns: [listing.locationId, listing.skuId],
    }),
    // I1, the constraint that makes overselling impossible whatever the code does.
    check('stock_level_on_hand_check', sql`${t.onHand} >= 0`),
    check('stock_level_reserved_check', sql`${t.reserved} >= 0`),
    check('stock_level_unavailable_check', sql`${t.unavailable} >= 0`),
    check('stock_level_promise_check', sql`${t.reserved} + ${t.unavailable} <= ${t.onHand}`),
    check('stock_level_safety_stock_check', sql`${t.safetyStock} >= 0`),
    check('stock_level_back_room_check', sql`${t.backRoom} between 0 and ${t.onHand}`),
    check('stock_level_version_check', sql`${t.version} >= 0`),
  ],
)

/** A hold on one stock level for one owner. Never deleted. */
export const reservation = pgTable(
  'reservation',
  {
    locationId: uuid().notNull(),
    id: uuid().notNull(),
    skuId: uuid().notNull(),
    /** `cart`, `order_line`, or `client` for a GraphQL client's own reference. */
    ownerKind: text().$type<'cart' | 'order_line' | 'client'>().notNull(),
    ownerId: text().notNull(),
    /** Who made it (see `command.caller`). */
    caller: text().notNull(),
    quantity: integer().notNull(),
    quantityCommitted: integer().notNull(),
    quantityReturned: integer().notNull(),
    state: reservationState().notNull(),
    /** Null: held until it is ended (a confirmed order line). */
    expiresAt: instant(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'reservation_pkey', columns: [t.locationId, t.id] }),
    // That its level exists is checked once a statement, by the trigger `reservation_has_level`.
    // With the deadline: a hot item has tens of thousands of live holds, and each batch asks which of them have run out.
    index('reservation_live_index')
      .on(t.locationId, t.skuId, t.expiresAt)
      .where(sql`${t.state} = 'reserved'`),
    index('reservation_expiry_index')
      .on(t.expiresAt)
      .where(sql`${t.state} = 'reserved' and ${t.expiresAt} is not null`),
    check('reservation_quantity_check', sql`${t.quantity} > 0`),
    // I6: live, it has given nothing; ended, what it committed and returned is what it held.
    check(
      'reservation_end_check',
      sql`(${t.state} = 'reserved' and ${t.quantityCommitted} = 0 and ${t.quantityReturned} = 0 and ${t.endedAt} is null)
        or (${t.state} <> 'reserved' and ${t.quantityCommitted} >= 0 and ${t.quantityReturned} >= 0
          and ${t.quantityCommitted} + ${t.quantityReturned} = ${t.quantity} and ${t.endedAt} is not null)`,
    ),
  ],
)

/** One change of one stock level, never edited (I5). The primary key is I4's "versions without a hole", with the audit. */
export const ledgerEntry = pgTable(
  'ledger_entry',
  {
    locationId: uuid().notNull(),
    skuId: uuid().notNull(),
    version: bigint({ mode: 'number' }).notNull(),
    kind: ledgerKind().notNull(),
    reason: stockReason(),
    onHandChange: integer().notNull(),
    reservedChange: integer().notNull(),
    unavailableChange: integer().notNull(),
    safetyStockChange: integer().notNull(),
    backRoomChange: integer().notNull().default(0),
    /** The balance after this entry. */
    onHand: integer().notNull(),
    reserved: integer().notNull(),
    unavailable: integer().notNull(),
    safetyStock: integer().notNull(),
    backRoom: integer().notNull().default(0),
    reservationId: uuid(),
    /** Free text: delivery note, order number, count list. */
    reference: text(),
    /** Who: `user:<id>`, `guest:<id>`, `key:<id>` or `system`. */
    caller: text().notNull(),
    /** The key of the command that caused it; null for a lapse. */
    commandKey: text(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'ledger_entry_pkey', columns: [t.locationId, t.skuId, t.version] }),
    check('ledger_entry_version_check', sql`${t.version} >= 1`),
    check(
      'ledger_entry_balance_check',
      sql`${t.onHand} >= 0 and ${t.reserved} >= 0 and ${t.unavailable} >= 0 and ${t.safetyStock} >= 0 and ${t.reserved} + ${t.unavailable} <= ${t.onHand}`,
    ),
    check('ledger_entry_back_room_check', sql`${t.backRoom} between 0 and ${t.onHand}`),
  ],
)

/** One request to change stock, answered once and for ever (I7). */
export const command = pgTable(
  'command',
  {
    locationId: uuid().notNull(),
    caller: text().notNull(),
    key: text().notNull(),
    kind: text().notNull(),
    /** SHA-256 of the canonical content: the same key with other content is refused. */
    contentHash: text().notNull(),
    outcome: jsonb().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'command_pkey', columns: [t.locationId, t.caller, t.key] }),
    // An audit asks for the last ones. They lie in order of time, so that this costs a batch nothing.
    index('command_time_index').using('brin', t.at),
    check('command_key_check', sql`length(${t.key}) between 1 and 200`),
  ],
)

/** How many changes that somebody looks at a process made at a location (I10): what it told the others of them may be less. */
export const wakeMark = pgTable(
  'wake_mark',
  {
    locationId: uuid().notNull(),
    /** The engine of a process. */
    teller: uuid().notNull(),
    number: bigint({ mode: 'number' }).notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ name: 'wake_mark_pkey', columns: [t.locationId, t.teller] })],
)
