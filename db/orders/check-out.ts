import { and, asc, eq, gt } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { isSlot } from '@/db/catalog/slots'
import type { Tx } from '@/db/client'
import type { Caller, LocationId } from '@/db/ids'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { ORDER_TOTAL_MINOR_MAX } from '@/db/orders/cart/cart-bounds'
import { type LoadedOrder, lockOrder } from '@/db/orders/load-order'
import { checkUnpaidOfAddress, findOrderTooLarge } from '@/db/orders/order-limits'
import { makeOrderNumber } from '@/db/orders/order-number'
import type { CheckOutOutcome } from '@/db/orders/order-outcome'
import { addressSubject, customerSubject } from '@/db/orders/order-subjects'
import { updateLines, updateOrder } from '@/db/orders/update-rows'
import { writeVoids } from '@/db/orders/void-payment'
import { cart, cartLine, listing, location, order, orderLine, retailer, sku } from '@/db/schema'
import type { PostalAddress } from '@/db/schema/catalog'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'

/** How long checkout holds units before they are paid for. */
export const HOLD_SECONDS = 15 * 60

export interface CheckOutInput {
  locationId: LocationId
  /** `user:<id>` or `guest:<id>`: whose cart, whose order. */
  caller: Caller
  /** A keyed digest of the network address they ask from; null where that says nothing about who asks. */
  addressDigest: string | null
  key: string
  handover: 'pick_up' | 'delivery'
  slotStartAt: Date
  slotEndAt: Date
  contactName: string
  contactEmail: string
  address: PostalAddress | null
  note: string | null
}

interface BasketLine {
  line: typeof cartLine.$inferSelect
  lineId: string
  reservationId: string
  name: string
  priceMinor: number
}

interface Basket {
  orderId: string
  checkoutId: string
  currency: string
  wish: (typeof cart.$inferSelect)['substitutionWish']
  lines: BasketLine[]
  /** Under what the hold counts as unpaid from an address; null for one who has paid before. */
  heldFrom: string | null
  /** Held orders of the same customer here: given up, so that nobody competes with themselves (L12). */
  earlier: LoadedOrder[]
}

/**
 * Holds every line of the customer's cart at one location for `HOLD_SECONDS`: all of them, as one order that is held, or none. An
 * earlier order of the same customer that is still held here is given up in the same transaction. The cart keeps its lines until the
 * order is confirmed. Refused beyond what the retailer lets one customer, or those of one address, hold. Locks the customer's held orders
 * here, then the address, then the stock levels.
 */
export async function checkOut(engine: StockEngine, input: CheckOutInput): Promise<CheckOutOutcome> {
  let basket: Basket | null = null
  return engine.submit<CheckOutOutcome>({
    locationId: input.locationId,
    caller: input.caller,
    key: input.key,
    kind: 'checkOut',
    content: contentOf(input),
    authority: 'location',
    subjects: [
      customerSubject(input.locationId, input.caller),
      ...(input.addressDigest === null ? [] : [addressSubject(input.locationId, input.addressDigest)]),
    ],
    async commands(tx, at) {
      const found = await loadBasket(tx, input, at)
      if ('type' in found) return found
      basket = found
      return [...releaseEarlier(found), ...reserveLines(found, at)]
    },
    async onDecided(tx, _decided, at) {
      if (!basket) throw new Error('A basket was decided that was not loaded')
      for (const earlier of basket.earlier) await giveUp(tx, input, earlier, at)
      await writeOrder(tx, input, basket, at)
      return { type: 'OrderHeld', orderId: basket.orderId }
    },
  })
}

function contentOf(input: CheckOutInput) {
  const { handover, slotStartAt, slotEndAt, contactName, contactEmail, note } = input
  const address = input.address ? { ...input.address } : null
  return { handover, slotStartAt, slotEndAt, contactName, contactEmail, note, address }
}

async function loadBasket(tx: Tx, input: CheckOutInput, at: Date): Promise<Basket | CheckOutOutcome> {
  const { locationId, caller } = input
  const [place] = await tx
    .select({ timeZone: location.timeZone, openingHours: location.openingHours, retailer })
    .from(location)
    .innerJoin(retailer, eq(retailer.id, location.retailerId))
    .where(eq(location.id, locationId))
  const slot = { startAt: input.slotStartAt, endAt: input.slotEndAt }
  if (!place || !isSlot(place, input.handover, slot, at)) return { type: 'SlotGone' }

  const rows = await tx
    .select({ line: cartLine, wish: cart.substitutionWish, offer: listing, name: sku.name })
    .from(cart)
    .innerJoin(cartLine, and(eq(cartLine.cartId, cart.id), eq(cartLine.locationId, locationId)))
    .innerJoin(sku, eq(sku.id, cartLine.skuId))
    .leftJoin(listing, and(eq(listing.locationId, locationId), eq(listing.skuId, cartLine.skuId)))
    .where(eq(cart.owner, caller))
    .orderBy(asc(cartLine.addedAt), asc(cartLine.skuId))
  const [first] = rows
  if (!first) return { type: 'EmptyCart' }
  const gone = rows.filter(({ offer }) => !offer?.isListed)
  if (gone.length > 0) return { type: 'NotListed', skuIds: gone.map(({ line }) => line.skuId) }
  if (rows.some(({ line, offer }) => offer?.priceMinor !== line.priceMinorSeen))
    return { type: 'PricesChanged' }
  const totalMinor = rows.reduce((sum, { line }) => sum + line.quantity * line.priceMinorSeen, 0)
  if (totalMinor > ORDER_TOTAL_MINOR_MAX) return { type: 'TotalTooLarge' }

  const units = rows.map(({ line: { skuId, quantity } }) => ({ skuId, quantity }))
  const tooLarge = findOrderTooLarge({ lines: units }, place.retailer)
  if (tooLarge) return tooLarge
  const earlier = await lockEarlier(tx, input, at)
  const earlierIds = earlier.map(({ order: { id } }) => id)
  const { addressDigest } = input
  const unpaid = await checkUnpaidOfAddress(
    tx,
    { locationId, customer: caller, addressDigest, lines: units, earlierIds, at },
    place.retailer,
  )
  if ('type' in unpaid) return unpaid

  return {
    orderId: uuidv7(),
    checkoutId: uuidv7(),
    currency: place.retailer.currency,
    heldFrom: unpaid.heldFrom,
    wish: first.wish,
    lines: rows.map(({ line, name }) => ({
      line,
      name,
      lineId: uuidv7(),
      reservationId: uuidv7(),
      priceMinor: line.priceMinorSeen,
    })),
    earlier,
  }
}

/** Orders of the customer that are still held here. One whose time has run out lapses by itself. */
async function lockEarlier(tx: Tx, { locationId, caller }: CheckOutInput, at: Date): Promise<LoadedOrder[]> {
  const held = await tx
    .select({ orderId: order.id })
    .from(order)
    .where(
      and(
        eq(order.customer, caller),
        eq(order.locationId, locationId),
        eq(order.state, 'held'),
        gt(order.heldUntil, at),
      ),
    )
    .orderBy(asc(order.id))
  const earlier: LoadedOrder[] = []
  for (const { orderId } of held) {
    const loaded = await lockOrder(tx, { locationId, orderId })
    if (loaded?.order.state === 'held') earlier.push(loaded)
  }
  return earlier
}

function releaseEarlier({ earlier }: Basket): StockCommand[] {
  return earlier.flatMap(({ order: { number }, lines }) =>
    lines
      .filter(isHeld)
      .flatMap(({ reservationId }) =>
        reservationId ? [{ kind: 'release' as const, reservationId, reference: number }] : [],
      ),
  )
}

function isHeld({ state }: LoadedOrder['lines'][number]): boolean {
  return state === 'held'
}

function reserveLines({ lines }: Basket, at: Date): StockCommand[] {
  const expiresAt = new Date(at.getTime() + HOLD_SECONDS * 1_000)
  return lines.map(({ line, lineId, reservationId }) => ({
    kind: 'reserve',
    reservationId,
    skuId: line.skuId,
    quantity: line.quantity,
    owner: { kind: 'order_line', id: lineId },
    expiresAt,
  }))
}

/** A payment that the gateway has not answered yet is given up with it: its answer finds nothing to confirm. */
async function giveUp(
  tx: Tx,
  { locationId, caller }: CheckOutInput,
  { order: earlier, lines, payments }: LoadedOrder,
  at: Date,
): Promise<void> {
  await updateLines(tx, lines.filter(isHeld), { state: 'cancelled' })
  await updateOrder(tx, earlier, { heldUntil: null })
  await writeVoids(tx, payments, at)
  await appendOrderEvents(tx, { locationId, orderId: earlier.id, caller, at }, [
    { kind: 'cancelled', data: { because: 'checked_out_again' } },
  ])
}

async function writeOrder(tx: Tx, input: CheckOutInput, basket: Basket, at: Date): Promise<void> {
  const { locationId, caller } = input
  const { orderId, lines, wish } = basket
  const totalMinor = lines.reduce((sum, { line, priceMinor }) => sum + line.quantity * priceMinor, 0)
  const heldUntil = new Date(at.getTime() + HOLD_SECONDS * 1_000)
  await tx.insert(order).values({
    locationId,
    id: orderId,
    number: makeOrderNumber(),
    customer: caller,
    checkoutId: basket.checkoutId,
    state: 'held',
    version: 0,
    handover: input.handover,
    slotStartAt: input.slotStartAt,
    slotEndAt: input.slotEndAt,
    contactName: input.contactName,
    contactEmail: input.contactEmail,
    address: input.handover === 'delivery' ? input.address : null,
    note: input.note,
    currency: basket.currency,
    substitutionWish: wish,
    totalMinor,
    heldUntil,
    holdExtended: false,
    heldFrom: basket.heldFrom,
    createdAt: at,
  })
  await tx.insert(orderLine).values(
    lines.map(({ line, lineId, reservationId, name, priceMinor }, position) => ({
      locationId,
      orderId,
      id: lineId,
      position,
      skuId: line.skuId,
      name,
      priceMinor,
      quantity: line.quantity,
      quantityFound: 0,
      state: 'held' as const,
      reservationId,
      substitutionWish: line.substitutionWish ?? wish,
      substituteSkuId: line.substituteSkuId,
      note: line.note,
    })),
  )
  await appendOrderEvents(tx, { locationId, orderId, caller, at }, [
    { kind: 'held', data: { totalMinor, heldUntil: heldUntil.toISOString() } },
  ])
}
