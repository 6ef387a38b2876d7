import type { CheckoutId, NewId, OrderId, OrderLineId, PaymentId, PickId } from '@/db/ids'
import type {
  Basket,
  BasketLine,
  DraftOrder,
  LineRow,
  OrderRow,
  PaymentRow,
  PickRow,
  Place,
  Sold,
} from '@/db/orders/draft/order-draft'
import type { LineTaxes } from '@/db/orders/line-charge'
import { PIECES } from '@/standards/quantity'

// One order of one line as plain objects, and whatever a test changes about it. No database is near.

export const AT = new Date('2026-03-02T09:00:00Z')
export const PLACE = 'place-1'
export const CUSTOMER = 'user:customer'
export const ORDER = 'order-1' as OrderId
export const LINE = 'line-1' as OrderLineId
export const PAYMENT = 'payment-1' as PaymentId
export const PICK = 'pick-1' as PickId

/** An hour's slot that the place offers at `AT`. */
export const SLOT = {
  slotStartAt: new Date('2026-03-02T11:00:00Z'),
  slotEndAt: new Date('2026-03-02T12:00:00Z'),
}

/** A time so many seconds after `AT`. */
export function inSeconds(seconds: number): Date {
  return new Date(AT.getTime() + seconds * 1_000)
}

export function orderRow(more: Partial<OrderRow> = {}): OrderRow {
  return {
    locationId: PLACE,
    id: ORDER,
    number: 'N-1',
    customer: CUSTOMER,
    checkoutId: 'checkout-1' as CheckoutId,
    state: 'held',
    version: 1,
    handover: 'pick_up',
    ...SLOT,
    contactName: 'Ada',
    contactEmail: 'ada@example.com',
    address: null,
    note: null,
    currency: 'EUR',
    substitutionWish: 'similar',
    totalMinor: 600,
    heldUntil: inSeconds(60),
    holdExtended: false,
    heldFrom: null,
    createdAt: inSeconds(-60),
    confirmedAt: null,
    closedAt: null,
    ...more,
  }
}

/** Three units at 2.00, held. */
export function lineRow(more: Partial<LineRow> = {}): LineRow {
  return {
    locationId: PLACE,
    orderId: ORDER,
    id: LINE,
    position: 0,
    skuId: 'milk',
    name: 'Milk',
    priceMinor: 200,
    priceScale: 0,
    pricePerStep: 1,
    isWeighed: false,
    pricedFound: null,
    ...UNTAXED,
    quantity: 3,
    quantityFound: 0,
    state: 'held',
    reservationId: 'hold-1',
    substitutionWish: 'similar',
    substituteSkuId: null,
    setSkuId: null,
    setName: null,
    setQuantity: null,
    replacesLineId: null,
    note: 'Not the blue one',
    version: 1,
    ...more,
  }
}

/** A second line: five units at 1.00. */
export function secondLine(more: Partial<LineRow> = {}): LineRow {
  const names = { id: 'line-2' as OrderLineId, skuId: 'oats', name: 'Oats', reservationId: 'hold-2' }
  return lineRow({ ...names, position: 1, priceMinor: 100, quantity: 5, ...more })
}

export function paymentRow(more: Partial<PaymentRow> = {}): PaymentRow {
  return {
    locationId: PLACE,
    orderId: ORDER,
    id: PAYMENT,
    state: 'pending',
    currency: 'EUR',
    amountMinor: 600,
    authorisedMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    gateway: 'sandbox',
    gatewayReference: null,
    declineReason: null,
    gatewayDueAt: inSeconds(-1),
    gatewayFailures: 2,
    gatewayGivenUpAt: inSeconds(-2),
    createdAt: inSeconds(-30),
    updatedAt: inSeconds(-30),
    capturedAt: null,
    ...more,
  }
}

export function pickRow(more: Partial<PickRow> = {}): PickRow {
  return {
    locationId: PLACE,
    id: PICK,
    orderId: ORDER,
    state: 'queued',
    shopperId: null,
    version: 1,
    queuedAt: inSeconds(-20),
    claimedAt: null,
    finishedAt: null,
    ...more,
  }
}

interface Whole {
  order?: Partial<OrderRow>
  lines?: LineRow[]
  payments?: PaymentRow[]
  pick?: PickRow | null
}

export function wholeOrder({
  order,
  lines = [lineRow()],
  payments = [],
  pick = null,
}: Whole = {}): DraftOrder {
  return { order: orderRow(order), lines, payments, pick }
}

type Mode = Place['location']['fulfilmentMode']

/** A place that is open from 8 to 20 on every day. */
export function place(fulfilmentMode: Mode, limits: Partial<Place['retailer']> = {}): Place {
  const days = [1, 2, 3, 4, 5, 6, 7] as const
  return {
    location: {
      id: PLACE,
      retailerId: 'retailer-1',
      slug: 'place',
      name: 'Place',
      kind: 'store',
      fulfilmentMode,
      latitude: 0,
      longitude: 0,
      timeZone: 'UTC',
      address: { line1: 'Street 1', city: 'Town', postcode: '1', country: 'DE' },
      openingHours: days.map((day) => ({ day, opens: '08:00', closes: '20:00' })),
      specialDays: [],
      closedUntil: null,
      requiresParticulars: false,
      aislePlan: { version: 0, stops: [] },
      postcodesServed: ['10115'],
      createdAt: AT,
    },
    retailer: {
      id: 'retailer-1',
      slug: 'retailer',
      name: 'Retailer',
      currency: 'EUR',
      country: 'DE',
      pricesIncludeTax: true,
      depositsBearTax: false,
      countMax: 1_000,
      unitsPerLineMax: 20,
      unitsPerOrderMax: 300,
      unpaidUnitsPerAddressMax: 40,
      unpaidOrdersPerAddressMax: 20,
      createdAt: AT,
      ...limits,
    },
    rates: {},
  }
}

/** A listed line of a cart: three units at 2.00. */
export function basketLine(
  line: Partial<BasketLine['line']> = {},
  more: Partial<BasketLine> = {},
): BasketLine {
  return {
    line: {
      cartId: 'cart-1',
      locationId: PLACE,
      skuId: 'milk',
      quantity: 3,
      priceMinorSeen: 200,
      substitutionWish: null,
      substituteSkuId: null,
      note: null,
      addedAt: AT,
      ...line,
    },
    name: 'Milk',
    priceMinor: line.priceMinorSeen ?? 200,
    isListed: true,
    isTold: true,
    components: [],
    ...BY_PIECE,
    ...more,
  }
}

/** Sold and priced by the piece. */
export const BY_PIECE: Sold = {
  rule: PIECES,
  priceScale: 0,
  pricePerStep: 1,
  isWeighed: false,
  taxClass: 'standard',
  depositMinor: 0,
  regularMinor: null,
}

/** What a line bears of which nobody told a rate. */
export const UNTAXED: LineTaxes = {
  taxRate: null,
  isTaxOnTop: false,
  depositMinor: 0,
  isDepositTaxed: false,
  regularMinor: null,
}

export function basket(...lines: BasketLine[]): Basket {
  return { wish: 'similar', lines }
}

/** Ids in the order in which they are made: `new-1`, `new-2`. */
export function countIds(): () => NewId {
  let made = 0
  return () => `new-${++made}` as NewId
}
