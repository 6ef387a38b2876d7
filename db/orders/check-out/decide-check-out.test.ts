import { describe, expect, it } from 'vitest'
import type { OrderId, OrderLineId } from '@/db/ids'
import { ORDER_TOTAL_MINOR_MAX } from '@/db/orders/cart/cart-bounds'
import { decideCheckOut, HOLD_SECONDS } from '@/db/orders/check-out/decide-check-out'
import { ask, askRefused, namesOf, openPlainDraft, TOO_LITTLE } from '@/db/orders/testing/ask-verb'
import {
  AT,
  basket,
  basketLine,
  CUSTOMER,
  inSeconds,
  lineRow,
  orderRow,
  PLACE,
  SLOT,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { orderState } from '@/db/schema'

const request = {
  kind: 'checkOut',
  addressDigest: 'address-1',
  handover: 'pick_up',
  ...SLOT,
  contactName: 'Ada',
  contactEmail: 'ada@example.com',
  address: null,
  note: 'Ring twice',
} as const
const oats = basketLine(
  {
    skuId: 'oats',
    quantity: 5,
    priceMinorSeen: 100,
    substitutionWish: 'specific',
    substituteSkuId: 'rye',
    note: 'Fine',
  },
  { name: 'Oats' },
)
const baskets = new Map([[CUSTOMER, basket(basketLine(), oats)]])
const address = { line1: 'Street 2', city: 'Town', postcode: '10115', country: 'DE' }
const until = inSeconds(HOLD_SECONDS)

const [ID, FIRST, SECOND] = ['new-1' as OrderId, 'new-3' as OrderLineId, 'new-5' as OrderLineId]
const made = {
  order: orderRow({
    id: ID,
    number: 'number-0',
    checkoutId: 'new-2' as never,
    note: 'Ring twice',
    totalMinor: 1_100,
    heldUntil: until,
    heldFrom: 'address-1',
    createdAt: AT,
  }),
  lines: [
    lineRow({ orderId: ID, id: FIRST, reservationId: 'new-4', note: null }),
    secondLine({
      orderId: ID,
      id: SECOND,
      reservationId: 'new-6',
      substitutionWish: 'specific',
      substituteSkuId: 'rye',
      note: 'Fine',
    }),
  ],
}

describe('a checkout', () => {
  it('needs the basket, the address and a number', () => {
    const needs = { basketsOf: [CUSTOMER], addressDigests: ['address-1'], numbers: 1 }
    expect(decideCheckOut.needs(request, CUSTOMER)).toEqual(needs)
    const nowhere = decideCheckOut.needs({ ...request, addressDigest: null }, CUSTOMER)
    expect(nowhere).toEqual({ ...needs, addressDigests: [] })
  })

  it('makes an order of the basket, and holds each of its lines until its time runs out', () => {
    const draft = openPlainDraft({ baskets })
    const { outcome, commands, events } = ask(draft, decideCheckOut, request)
    expect(outcome).toEqual({ type: 'OrderHeld', orderId: ID })
    expect(draft.orders.get(ID)).toEqual({ ...made, payments: [], pick: null })
    expect([...draft.made.orders]).toEqual([made.order])
    expect([...draft.made.lines]).toEqual(made.lines)
    expect(draft.changed.orders.size + draft.changed.lines.size).toBe(0)
    const hold = { kind: 'reserve', expiresAt: until }
    expect(commands).toEqual([
      {
        ...hold,
        reservationId: 'new-4',
        skuId: 'milk',
        quantity: 3,
        owner: { kind: 'order_line', id: FIRST },
      },
      {
        ...hold,
        reservationId: 'new-6',
        skuId: 'oats',
        quantity: 5,
        owner: { kind: 'order_line', id: SECOND },
      },
    ])
    expect(namesOf(events)).toEqual([
      {
        kind: 'held',
        lineId: null,
        data: { totalMinor: 1_100, heldUntil: until.toISOString() },
        caller: CUSTOMER,
      },
    ])
    expect(HOLD_SECONDS).toBe(900)
  })

  it('leaves the cart as it is: it empties when the order is paid', () => {
    const draft = openPlainDraft({ baskets })
    ask(draft, decideCheckOut, request)
    expect(draft.baskets).toEqual(baskets)
    expect(draft.bought).toEqual([])
  })

  it('keeps the address of a delivery, and forgets it where the goods are collected', () => {
    const slot = {
      slotStartAt: new Date('2026-03-02T12:00:00Z'),
      slotEndAt: new Date('2026-03-02T14:00:00Z'),
    }
    const addressOf = (handover: 'pick_up' | 'delivery', when: typeof SLOT) => {
      const draft = openPlainDraft({ baskets })
      ask(draft, decideCheckOut, { ...request, ...when, handover, address })
      return draft.orders.get(ID)?.order.address
    }
    expect(addressOf('delivery', slot)).toEqual(address)
    expect(addressOf('pick_up', SLOT)).toBeNull()
  })

  it('is not counted as unpaid for one who has paid before, or whose address says nothing', () => {
    const paid = openPlainDraft({ baskets, paidBefore: new Set([CUSTOMER]) })
    ask(paid, decideCheckOut, request)
    expect(paid.orders.get(ID)?.order.heldFrom).toBeNull()
    const nowhere = openPlainDraft({ baskets })
    ask(nowhere, decideCheckOut, { ...request, addressDigest: null })
    expect(nowhere.orders.get(ID)?.order.heldFrom).toBeNull()
  })
})

describe('an earlier order of the customer that is still held', () => {
  it('is given up in the same step (L12)', () => {
    const lines = [lineRow(), secondLine({ state: 'short' })]
    const draft = openPlainDraft({ baskets, orders: [wholeOrder({ lines })] })
    const { commands, events } = ask(draft, decideCheckOut, request)
    expect(commands?.map(({ kind }) => kind)).toEqual(['release', 'reserve', 'reserve'])
    expect(commands?.[0]).toEqual({ kind: 'release', reservationId: 'hold-1', reference: 'N-1' })
    const [earlier] = draft.orders.values()
    expect(earlier?.order).toEqual(
      orderRow({ state: 'cancelled', version: 2, heldUntil: null, closedAt: AT }),
    )
    expect(earlier?.lines).toEqual([
      lineRow({ state: 'cancelled', version: 2 }),
      secondLine({ state: 'short' }),
    ])
    expect(namesOf(events)[0]).toEqual({
      kind: 'cancelled',
      lineId: null,
      data: { because: 'checked_out_again' },
      caller: CUSTOMER,
    })
    expect(events.map(({ orderId }) => orderId)).toEqual(['order-1', ID])
  })

  it('gives back only what is held of it, and no line without a hold', () => {
    const lines = [lineRow({ state: 'confirmed' }), secondLine({ reservationId: null })]
    const draft = openPlainDraft({ baskets, orders: [wholeOrder({ lines })] })
    const { commands } = ask(draft, decideCheckOut, request)
    expect(commands?.map(({ kind }) => kind)).toEqual(['reserve', 'reserve'])
  })

  it('makes room for itself below the limits of an address', () => {
    const earlier = wholeOrder({ order: { heldFrom: 'address-1' } })
    const draft = openPlainDraft({ baskets, orders: [earlier], limits: { unpaidOrdersPerAddressMax: 1 } })
    expect(ask(draft, decideCheckOut, request).outcome).toEqual({ type: 'OrderHeld', orderId: ID })
  })

  const staysAsItIs = (order: Parameters<typeof orderRow>[0]) => {
    const draft = openPlainDraft({ baskets, orders: [wholeOrder({ order })] })
    const { commands } = ask(draft, decideCheckOut, request)
    expect(commands?.map(({ kind }) => kind)).toEqual(['reserve', 'reserve'])
    expect(draft.orders.get(wholeOrder().order.id)).toEqual(wholeOrder({ order }))
  }

  it.each(orderState.enumValues.filter((state) => state !== 'held'))(
    'does so only while it is held: it is %s',
    (state) => {
      staysAsItIs({ state })
    },
  )

  it('does so only where it is the customer’s, and its time has not run out', () => {
    staysAsItIs({ customer: 'user:other' })
    staysAsItIs({ heldUntil: AT })
    staysAsItIs({ heldUntil: null })
  })
})

describe('a checkout is refused, and nothing is held', () => {
  const refused = (more: Parameters<typeof openPlainDraft>[0], asked: object = {}) =>
    askRefused(openPlainDraft({ baskets, ...more }), decideCheckOut, { ...request, ...asked })
  const of = (...lines: ReturnType<typeof basketLine>[]) => ({
    baskets: new Map([[CUSTOMER, basket(...lines)]]),
  })

  it('at a place that nobody knows', () => {
    expect(refused({ hasPlace: false })).toEqual({ type: 'UnknownLocation' })
  })

  it('where it does not say who it is for, or where to', () => {
    const missing = (...fields: string[][]) => ({ type: 'DetailsMissing', fields })
    expect(refused({}, { contactName: ' ' })).toEqual(missing(['contactName']))
    const delivered = (more: object) => refused({}, { handover: 'delivery', ...more })
    const everywhere = [['line1'], ['city'], ['postcode']].map(([name]) => ['address', name ?? ''])
    expect(delivered({ contactName: '' })).toEqual(missing(['contactName'], ...everywhere))
    for (const name of ['line1', 'city', 'postcode']) {
      expect(delivered({ address: { ...address, [name]: '\t' } })).toEqual(missing(['address', name]))
    }
  })

  it('to where the place does not deliver, by postcode and country; who collects may live anywhere (L42)', () => {
    const notServed = { type: 'PostcodeNotServed' }
    const to = (more: object) => refused({}, { handover: 'delivery', address: { ...address, ...more } })
    expect(to({ postcode: '20095' })).toEqual(notServed)
    expect(to({ country: 'AT' })).toEqual(notServed)
    expect(to({})).toEqual({ type: 'SlotGone' })
    const far = ask(openPlainDraft({ baskets }), decideCheckOut, {
      ...request,
      address: { ...address, country: 'AT' },
    })
    expect(far.outcome).toMatchObject({ type: 'OrderHeld' })
  })

  it('where the slot is not offered any more', () => {
    const tooSoon = { slotStartAt: AT, slotEndAt: inSeconds(3_600) }
    expect(refused({}, tooSoon)).toEqual({ type: 'SlotGone' })
    expect(refused({}, { handover: 'delivery', address })).toEqual({ type: 'SlotGone' })
  })

  it('of an empty cart', () => {
    expect(refused({ baskets: new Map() })).toEqual({ type: 'EmptyCart' })
    expect(refused({ baskets: new Map([['user:other', basket(basketLine())]]) })).toEqual({
      type: 'EmptyCart',
    })
  })

  it('of items that are not listed, by their names', () => {
    const gone = basketLine({ skuId: 'gone' }, { isListed: false, priceMinor: 1 })
    expect(refused(of(basketLine(), gone))).toEqual({ type: 'NotListed', skuIds: ['gone'] })
  })

  it('of items of which not all is told, by their names, at a place that then does not sell', () => {
    const untold = basketLine({ skuId: 'untold' }, { isTold: false })
    expect(refused({ ...of(oats, untold), requiresParticulars: true })).toEqual({
      type: 'ParticularsMissing',
      skuIds: ['untold'],
    })
  })

  it('where a price is not the one that was seen, whichever way it moved', () => {
    for (const priceMinor of [199, 201, null]) {
      expect(refused(of(oats, basketLine({}, { priceMinor })))).toEqual({ type: 'PricesChanged' })
    }
  })

  it('of a sum that is more than one order may cost, and not of just that', () => {
    const just = ORDER_TOTAL_MINOR_MAX / 2
    expect(Number.isInteger(just)).toBe(true)
    const costs = (priceMinorSeen: number, ...more: ReturnType<typeof basketLine>[]) =>
      of(basketLine({ quantity: 2, priceMinorSeen }), ...more)
    const cent = basketLine({ skuId: 'bag', quantity: 1, priceMinorSeen: 1 })
    expect(refused(costs(just, cent))).toEqual({ type: 'TotalTooLarge' })
    const draft = openPlainDraft(costs(just))
    expect(ask(draft, decideCheckOut, request).outcome).toMatchObject({ type: 'OrderHeld' })
  })

  it('of more than the retailer lets one order, or one address, hold', () => {
    expect(refused({ limits: { unitsPerLineMax: 4 } })).toEqual({
      type: 'OrderLimitReached',
      limit: 'units_per_line',
      max: 4,
      skuId: 'oats',
    })
    expect(refused({ limits: { unpaidUnitsPerAddressMax: 4 } })).toEqual({
      type: 'OrderLimitReached',
      limit: 'unpaid_units_per_address',
      max: 4,
      skuId: 'oats',
    })
  })

  it('with what stock refuses; an earlier order is kept', () => {
    const draft = openPlainDraft({ baskets, orders: [wholeOrder()] })
    expect(askRefused(draft, decideCheckOut, request, { stock: TOO_LITTLE })).toEqual(TOO_LITTLE)
  })
})

it('an order belongs to the batch’s location', () => {
  const draft = openPlainDraft({ baskets })
  ask(draft, decideCheckOut, request)
  const whole = draft.orders.get(ID)
  expect([whole?.order.locationId, ...(whole?.lines ?? []).map(({ locationId }) => locationId)]).toEqual(
    Array(3).fill(PLACE),
  )
})
