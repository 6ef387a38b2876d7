import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { listSlots } from '@/db/catalog/slots'
import type { Caller, OrderId, SkuId } from '@/db/ids'
import { createMembers } from '@/db/members'
import { acknowledgeCart } from '@/db/orders/cart/change-cart'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { type CheckOutInput, checkOut } from '@/db/orders/check-out/check-out'
import { type LoadedOrder, loadOrder } from '@/db/orders/load-order'
import { foldOrderEvents } from '@/db/orders/order-state'
import { payOrder } from '@/db/payments/pay-order'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { listing, location, orderEvent, pick } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'

export const cards = {
  succeeds: '4242424242424242',
  declines: '4000000000000002',
  timesOut: '4000000000000119',
  answersLate: '4000000000000259',
}

export interface OrderFixture extends StockFixture {
  /** With the orders' hooks; the stock fixture's own engine has none. */
  engine: StockEngine
  gateway: PaymentGateway
  /** Puts units of a SKU into somebody's cart at the price of the day. */
  fillCart(customer: Caller, skuId: SkuId, quantity: number): Promise<void>
  /** What `checkOut` wants, for collection in the first slot. */
  checkOutInput(customer: Caller, more?: Partial<CheckOutInput>): CheckOutInput
  /** A held order of these units. */
  holdOrder(customer: Caller, skuId: SkuId, quantity: number): Promise<OrderId>
  /** A confirmed order of these units. */
  buy(customer: Caller, skuId: SkuId, quantity: number): Promise<OrderId>
  load(orderId: OrderId): Promise<LoadedOrder>
  pickOf(orderId: OrderId): Promise<typeof pick.$inferSelect>
  /** What the events say; the projection has to agree. */
  stateByEvents(orderId: OrderId): Promise<string>
}

/** A store that trades around the clock with listed SKUs, an engine that orders follow, and the sandbox gateway. */
export async function openOrderFixture(
  mode: 'picked_in_store' | 'shipped_from_warehouse' = 'picked_in_store',
  { count = 60 }: { count?: number } = {},
): Promise<OrderFixture> {
  const fixture = await openStockFixture({ count })
  const { database, clock, locationId } = fixture
  const days = [1, 2, 3, 4, 5, 6, 7] as const
  const openingHours = days.map((day) => ({ day, opens: '06:00', closes: '22:00' }))
  await database.db
    .update(location)
    .set({ openingHours, fulfilmentMode: mode })
    .where(eq(location.id, locationId))
  await database.db.update(listing).set({ priceMinor: 250 }).where(eq(listing.locationId, locationId))
  const engine = fixture.openEngine({ members: createMembers(database) })
  const gateway = createSandboxGateway(database, () => clock.now)
  const place = { timeZone: 'Europe/London', openingHours }

  const checkOutInput = (caller: Caller, more: Partial<CheckOutInput> = {}): CheckOutInput => {
    const [slot] = listSlots(place, 'pick_up', clock.now)
    if (!slot) throw new Error('There is no slot')
    return {
      locationId,
      caller,
      addressDigest: null,
      key: uuidv7(),
      handover: 'pick_up',
      slotStartAt: slot.startAt,
      slotEndAt: slot.endAt,
      contactName: 'Ada',
      contactEmail: 'ada@example.com',
      address: null,
      note: null,
      ...more,
    }
  }

  const fillCart = async (owner: Caller, skuId: SkuId, quantity: number): Promise<void> => {
    const outcome = await setCartLine(database, {
      key: uuidv7(),
      owner,
      at: clock.now,
      locationId,
      skuId,
      quantity,
    })
    if (outcome.type !== 'CartChanged') throw new Error(outcome.type)
    await acknowledgeCart(database, { key: uuidv7(), owner, at: clock.now })
  }

  const holdOrder = async (customer: Caller, skuId: SkuId, quantity: number): Promise<OrderId> => {
    await fillCart(customer, skuId, quantity)
    const held = await checkOut(engine, checkOutInput(customer))
    if (held.type !== 'OrderHeld') throw new Error(JSON.stringify(held))
    return held.orderId
  }

  const load = async (orderId: OrderId): Promise<LoadedOrder> => {
    const loaded = await loadOrder(database.db, { locationId, orderId })
    if (!loaded) throw new Error(`There is no order ${orderId}`)
    return loaded
  }

  return {
    ...fixture,
    engine,
    gateway,
    fillCart,
    checkOutInput,
    holdOrder,
    load,
    async buy(customer, skuId, quantity) {
      const orderId = await holdOrder(customer, skuId, quantity)
      const input = { locationId, orderId, caller: customer, key: uuidv7(), cardNumber: cards.succeeds }
      const paid = await payOrder(engine, gateway, input)
      if (paid.type !== 'OrderConfirmed') throw new Error(JSON.stringify(paid))
      return orderId
    },
    async pickOf(orderId) {
      const [row] = await database.db.select().from(pick).where(eq(pick.orderId, orderId))
      if (!row) throw new Error(`The order ${orderId} has no pick`)
      return row
    },
    async stateByEvents(orderId) {
      const events = await database.db
        .select({ kind: orderEvent.kind })
        .from(orderEvent)
        .where(eq(orderEvent.orderId, orderId))
        .orderBy(orderEvent.sequence)
      return foldOrderEvents(events)
    },
  }
}
