import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CheckoutId, OrderId, OrderLineId, PaymentId } from '@/db/ids'
import type { PostalAddress } from '@/db/schema/catalog'
import { instant, minorUnits } from '@/db/schema/column'
import { SCALE_MAX, STEPS_MAX } from '@/standards/quantity'

/** What the shopper may do when the item is not there. */
export const substitutionWish = pgEnum('substitution_wish', ['similar', 'specific', 'refund', 'never'])

export const orderState = pgEnum('order_state', [
  'held',
  'confirmed',
  'picking',
  'picked',
  'delivered',
  'cancelled',
  'lapsed',
])

export const orderLineState = pgEnum('order_line_state', [
  'held',
  'confirmed',
  'found',
  'replaced',
  'not_found',
  'short',
  'cancelled',
  'lapsed',
])

export const paymentState = pgEnum('payment_state', [
  'pending',
  'authorised',
  'declined',
  'timed_out',
  'voided',
  'captured',
  'refunded',
])

/** Why a line of a cart was not set. */
export type CartRefusal =
  | { type: 'UnknownListing' }
  | { type: 'NoteTooLong'; lengthMax: number }
  | { type: 'OrderLimitReached'; limit: 'units_per_line'; max: number; skuId: string }
  | { type: 'CartFull'; linesMax: number }
  | { type: 'ParticularsMissing'; skuIds: string[] }
  | { type: 'QuantityNotAllowed'; skuId: string; min: number; max: number; increment: number }

/** What happens to an order and to its lines, in past participles. Closed: the schema names every one of them. */
export type OrderEventKind =
  | 'held'
  | 'held_again'
  | 'confirmed'
  | 'payment_started'
  | 'payment_declined'
  | 'payment_timed_out'
  | 'payment_voided'
  | 'pick_claimed'
  | 'pick_unclaimed'
  | 'pick_finished'
  | 'line_found'
  | 'line_not_found'
  | 'line_replaced'
  | 'line_shortened'
  | 'picked'
  | 'delivered'
  | 'cancelled'
  | 'lapsed'

export const handover = pgEnum('handover', ['pick_up', 'delivery'])

/** A customer's basket; it may span locations and holds no stock until checkout. */
export const cart = pgTable(
  'cart',
  {
    id: uuid().notNull().primaryKey(),
    /** `user:<id>` or `guest:<id>`. */
    owner: text().notNull(),
    substitutionWish: substitutionWish().notNull(),
    /** Lines that came from a guest's cart at the last sign-in, until the customer has seen the note. */
    linesMerged: integer().notNull(),
    version: integer().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('cart_owner_key').on(t.owner)],
)

export const cartLine = pgTable(
  'cart_line',
  {
    cartId: uuid()
      .notNull()
      .references(() => cart.id, { onDelete: 'cascade' }),
    locationId: uuid().notNull(),
    skuId: uuid().notNull(),
    quantity: integer().notNull(),
    /** The price the customer saw last; a difference to the listing is shown, never hidden. */
    priceMinorSeen: minorUnits().notNull(),
    substitutionWish: substitutionWish(),
    substituteSkuId: uuid(),
    note: text(),
    addedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'cart_line_pkey', columns: [t.cartId, t.locationId, t.skuId] }),
    check('cart_line_quantity_check', sql`${t.quantity} between 1 and ${sql.raw(String(STEPS_MAX))}`),
  ],
)

/**
 * A change of a cart that was asked for, under its caller's key: it takes effect once, however late it is delivered again. Forgotten after a day
 * (`forgetCartCommands`).
 */
export const cartCommand = pgTable(
  'cart_command',
  {
    /** Whose cart: `user:<id>` or `guest:<id>`. */
    owner: text().notNull(),
    key: text().notNull(),
    contentHash: text().notNull(),
    /** Why it was refused; null: it was carried out. */
    refusal: jsonb().$type<CartRefusal>(),
    at: instant().notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'cart_command_pkey', columns: [t.owner, t.key] }),
    index('cart_command_at_index').on(t.at),
  ],
)

/** How many order numbers a location has given out. */
export const orderCounter = pgTable('order_counter', {
  locationId: uuid().notNull().primaryKey(),
  given: bigint({ mode: 'number' }).notNull(),
})

/** What a customer bought from one location. Its state is what its events say. */
export const order = pgTable(
  'order',
  {
    locationId: uuid().notNull(),
    id: uuid().$type<OrderId>().notNull(),
    /** Read aloud at the counter: eight characters without look-alikes. */
    number: text().notNull(),
    /** `user:<id>` or `guest:<id>`. */
    customer: text().notNull(),
    /** Orders of one basket share it. */
    checkoutId: uuid().$type<CheckoutId>().notNull(),
    state: orderState().notNull(),
    /** The sequence of its last event. */
    version: integer().notNull(),
    handover: handover().notNull(),
    slotStartAt: instant(),
    slotEndAt: instant(),
    contactName: text().notNull(),
    contactEmail: text(),
    address: jsonb().$type<PostalAddress>(),
    note: text(),
    currency: text().notNull(),
    substitutionWish: substitutionWish().notNull(),
    /** Sum of the lines as ordered. */
    totalMinor: minorUnits().notNull(),
    /** While held: when the hold runs out. */
    heldUntil: instant(),
    holdExtended: boolean().notNull(),
    /** While held by one who never paid here: a keyed digest of the address they asked from. Forgotten with the hold. */
    heldFrom: text(),
    createdAt: instant().notNull(),
    confirmedAt: instant(),
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'order_pkey', columns: [t.locationId, t.id] }),
    uniqueIndex('order_number_key').on(t.locationId, t.number),
    index('order_customer_index').on(t.customer, t.createdAt),
    index('order_checkout_index').on(t.checkoutId),
    index('order_state_index').on(t.locationId, t.state, t.createdAt),
    // A page of all states, newest first, and the last two weeks: read from the end, however many orders lie behind.
    index('order_created_index').on(t.locationId, t.createdAt, t.id),
    // What one address holds unpaid.
    index('order_held_from_index').on(t.locationId, t.heldFrom).where(sql`${t.heldFrom} is not null`),
    // What is due at a location within a span.
    index('order_slot_index').on(t.locationId, t.slotStartAt),
    index('order_held_index').on(t.heldUntil).where(sql`${t.state} = 'held'`),
  ],
)

export const orderLine = pgTable(
  'order_line',
  {
    locationId: uuid().notNull(),
    orderId: uuid().$type<OrderId>().notNull(),
    id: uuid().$type<OrderLineId>().notNull(),
    position: integer().notNull(),
    skuId: uuid().notNull(),
    /** As it was called and priced when it was ordered. */
    name: text().notNull(),
    priceMinor: minorUnits().notNull(),
    quantity: integer().notNull(),
    quantityFound: integer().notNull(),
    /** What the price is for, as it was when it was ordered: a step counts as `pricePerStep` of 10^-`priceScale` of the price's unit. */
    priceScale: integer().notNull().default(0),
    pricePerStep: integer().notNull().default(1),
    /** Whether it is priced by another unit than it is counted in: what is found is weighed or measured too. */
    isWeighed: boolean().notNull().default(false),
    /** What is charged for, in 10^-`priceScale`, where what was found was weighed or measured apart from being counted. */
    pricedFound: integer(),
    /** The rate of tax, as it was then, in thousandths of a percent; null: the retailer had told none. */
    taxRate: integer(),
    /** Whether that tax comes on top of the price; else the price contains it. */
    isTaxOnTop: boolean().notNull().default(false),
    /** Taken with one unit, as it was then. */
    depositMinor: minorUnits().notNull().default(0),
    /** Whether the deposit bears the same tax. */
    isDepositTaxed: boolean().notNull().default(false),
    /** What one unit cost without the promotion that ran; null: none ran. */
    regularMinor: minorUnits(),
    state: orderLineState().notNull(),
    reservationId: uuid(),
    substitutionWish: substitutionWish().notNull(),
    substituteSkuId: uuid(),
    /** The set that it was bought as a part of, how that was called then, and how many of it: its price is shared among its lines. */
    setSkuId: uuid(),
    setName: text(),
    setQuantity: integer(),
    /** The line whose place this one took. */
    replacesLineId: uuid().$type<OrderLineId>(),
    note: text(),
    /** Counts its changes, from 1: a screen that hears of them late keeps the newer state. */
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ name: 'order_line_pkey', columns: [t.locationId, t.orderId, t.id] }),
    foreignKey({
      name: 'order_line_order_fkey',
      columns: [t.locationId, t.orderId],
      foreignColumns: [order.locationId, order.id],
    }),
    // A hold knows its line, not the line's order.
    index('order_line_id_index').on(t.locationId, t.id),
    index('order_line_sku_index').on(t.locationId, t.skuId),
    uniqueIndex('order_line_reservation_key').on(t.locationId, t.reservationId),
    check(
      'order_line_quantity_check',
      sql`${t.quantity} > 0 and ${t.quantityFound} between 0 and ${t.quantity}`,
    ),
    check('order_line_price_check', sql`${t.priceMinor} >= 0`),
    check(
      'order_line_charges_check',
      sql`${t.taxRate} between 0 and 100000 and ${t.depositMinor} >= 0 and ${t.regularMinor} >= 0`,
    ),
    check(
      'order_line_set_check',
      sql`case when ${t.setSkuId} is null then ${t.setName} is null and ${t.setQuantity} is null
        else ${t.setName} is not null and ${t.setQuantity} > 0 end`,
    ),
    // It was authorised for what was ordered: a heavier one is not charged for.
    check(
      'order_line_priced_check',
      sql`${t.priceScale} between 0 and ${sql.raw(String(SCALE_MAX))} and ${t.pricePerStep} > 0
        and ${t.pricedFound} between 0 and ${t.quantity}::bigint * ${t.pricePerStep}
        and (${t.pricedFound} is null or ${t.isWeighed})`,
    ),
  ],
)

/** Append-only (I5): the order's state is what its events say. */
export const orderEvent = pgTable(
  'order_event',
  {
    locationId: uuid().notNull(),
    orderId: uuid().$type<OrderId>().notNull(),
    sequence: integer().notNull(),
    kind: text().$type<OrderEventKind>().notNull(),
    lineId: uuid().$type<OrderLineId>(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    caller: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'order_event_pkey', columns: [t.locationId, t.orderId, t.sequence] }),
    foreignKey({
      name: 'order_event_order_fkey',
      columns: [t.locationId, t.orderId],
      foreignColumns: [order.locationId, order.id],
    }),
    // What became of lines today.
    index('order_event_line_index').on(t.locationId, t.at).where(sql`${t.lineId} is not null`),
    check('order_event_sequence_check', sql`${t.sequence} >= 1`),
  ],
)

/** One attempt to pay for one order. */
export const payment = pgTable(
  'payment',
  {
    locationId: uuid().notNull(),
    orderId: uuid().$type<OrderId>().notNull(),
    id: uuid().$type<PaymentId>().notNull(),
    state: paymentState().notNull(),
    currency: text().notNull(),
    amountMinor: minorUnits().notNull(),
    authorisedMinor: minorUnits().notNull(),
    capturedMinor: minorUnits().notNull(),
    refundedMinor: minorUnits().notNull(),
    gateway: text().notNull(),
    gatewayReference: text(),
    declineReason: text(),
    /** When the gateway is to be asked again: for an answer, to void, or to capture. Null: nothing is owed. */
    gatewayDueAt: instant(),
    /** Attempts in a row that failed to do what is due. */
    gatewayFailures: integer().notNull().default(0),
    /** Since when nobody tries any more, because it failed too often: a person has to look at the gateway. */
    gatewayGivenUpAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** When the money was taken, which is when the goods count as sold. Null: nothing was taken. */
    capturedAt: instant(),
  },
  (t) => [
    primaryKey({ name: 'payment_pkey', columns: [t.locationId, t.orderId, t.id] }),
    foreignKey({
      name: 'payment_order_fkey',
      columns: [t.locationId, t.orderId],
      foreignColumns: [order.locationId, order.id],
    }),
    // What was sold today.
    index('payment_captured_index').on(t.locationId, t.capturedAt).where(sql`${t.capturedAt} is not null`),
    index('payment_gateway_due_index').on(t.gatewayDueAt).where(sql`${t.gatewayDueAt} is not null`),
    // I9
    check(
      'payment_amount_check',
      sql`${t.amountMinor} >= 0 and ${t.authorisedMinor} between 0 and ${t.amountMinor}
        and ${t.capturedMinor} between 0 and ${t.authorisedMinor} and ${t.refundedMinor} between 0 and ${t.capturedMinor}`,
    ),
  ],
)

/** The sandbox gateway's own memory: what a real gateway would keep at its side. Nothing else reads it. */
export const sandboxCharge = pgTable('sandbox_charge', {
  paymentId: uuid().$type<PaymentId>().notNull().primaryKey(),
  amountMinor: minorUnits().notNull(),
  currency: text().notNull(),
  /** What the card does: `succeeds`, `declines`, `times_out`, `answers_late`, `wrong_number`. */
  behaviour: text().notNull(),
  /** When its answer can be had. */
  answersAt: instant().notNull(),
  capturedMinor: minorUnits(),
  voidedAt: instant(),
})
