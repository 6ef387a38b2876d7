import { describe, expect, it } from 'vitest'
import type { OrderId, PickId } from '@/db/ids'
import { findPart, isShipped, isSlotOffered, openOrderDraft } from '@/db/orders/draft/order-draft'
import { openPlainDraft, plainRead } from '@/db/orders/testing/ask-verb'
import {
  AT,
  basket,
  basketLine,
  CUSTOMER,
  countIds,
  lineRow,
  ORDER,
  orderRow,
  PICK,
  paymentRow,
  pickRow,
  SLOT,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'

const PART = 'order-2' as OrderId
const slot = { startAt: SLOT.slotStartAt, endAt: SLOT.slotEndAt }

describe('a draft', () => {
  const readWhole = () =>
    plainRead({
      orders: [wholeOrder({ payments: [paymentRow()], pick: pickRow() })],
      parts: [{ order: orderRow({ id: PART }), lines: [lineRow()], pick: pickRow() }],
      baskets: new Map([[CUSTOMER, basket(basketLine())]]),
      paidBefore: new Set(['user:paid']),
      atWork: new Map([['shopper', { locationId: 'elsewhere', pickId: PICK }]]),
    })
  const context = () => ({ at: AT, nextId: countIds(), followers: [] })

  it('begins as it was read, with nothing made, changed or told', () => {
    const read = readWhole()
    const none = { orders: new Set(), lines: new Set(), payments: new Set(), picks: new Set() }
    expect(openOrderDraft(read, context())).toMatchObject({
      at: AT,
      locationId: read.locationId,
      place: read.place,
      orders: read.orders,
      parts: read.parts,
      baskets: read.baskets,
      paidBefore: read.paidBefore,
      atWork: read.atWork,
      made: none,
      changed: none,
      events: [],
      bought: [],
    })
    expect(
      openOrderDraft(plainRead({ orders: [wholeOrder()] }), context()).orders.get(ORDER)?.pick,
    ).toBeNull()
  })

  it('changes only its own copies: what was read may be decided upon anew', () => {
    const read = readWhole()
    const draft = openOrderDraft(read, context())
    const whole = draft.orders.get(ORDER)
    for (const row of [whole?.order, whole?.pick, ...(whole?.lines ?? []), ...(whole?.payments ?? [])])
      Object.assign(row ?? {}, { state: 'changed' })
    const part = draft.parts.get(PART)
    for (const row of [part?.order, part?.pick, ...(part?.lines ?? [])])
      Object.assign(row ?? {}, { state: 'changed' })
    part?.lines.pop()
    draft.parts.clear()
    whole?.lines.pop()
    whole?.payments.pop()
    const mine = draft.baskets.get(CUSTOMER)
    Object.assign(mine?.lines[0]?.line ?? {}, { quantity: 0 })
    Object.assign(mine?.lines[0] ?? {}, { name: 'Changed' })
    mine?.lines.pop()
    draft.orders.clear()
    draft.baskets.clear()
    draft.paidBefore.clear()
    draft.atWork.set('another', { locationId: 'here', pickId: 'pick-2' as PickId })
    expect(read).toEqual({ ...readWhole(), numbers: read.numbers })
  })

  it('knows an order as a whole where somebody needs that, else the part of it that was read', () => {
    const draft = openOrderDraft(readWhole(), context())
    expect(findPart(draft, ORDER)).toBe(draft.orders.get(ORDER))
    expect(findPart(draft, PART)).toBe(draft.parts.get(PART))
    expect(findPart(draft, 'order-3' as OrderId)).toBeUndefined()
    draft.parts.set(ORDER, { order: orderRow(), lines: [], pick: null })
    expect(findPart(draft, ORDER)).toBe(draft.orders.get(ORDER))
    const bare = plainRead({ parts: [{ order: orderRow({ id: PART }), lines: [], pick: null }] })
    expect(openOrderDraft(bare, context()).parts.get(PART)?.pick).toBeNull()
  })

  it('gives out one number after the other', () => {
    const draft = openPlainDraft()
    expect([draft.nextNumber(), draft.nextNumber()]).toEqual(['number-0', 'number-1'])
  })
})

describe('the place of a batch', () => {
  it('sells as an order is confirmed where it ships from a warehouse', () => {
    expect(isShipped(openPlainDraft({ mode: 'shipped_from_warehouse' }))).toBe(true)
    expect(isShipped(openPlainDraft({ mode: 'picked_in_store' }))).toBe(false)
    expect(isShipped(openPlainDraft({ hasPlace: false }))).toBe(false)
  })

  it('offers its slots, of each kind of handover its own, and none where nobody knows it', () => {
    const draft = openPlainDraft()
    expect(isSlotOffered(draft, 'delivery', slot)).toBe(false)
    expect(isSlotOffered(draft, 'pick_up', slot)).toBe(true)
    expect(isSlotOffered(draft, 'delivery', slot)).toBe(false)
    expect(isSlotOffered(openPlainDraft({ hasPlace: false }), 'pick_up', slot)).toBe(false)
  })

  it('works out its slots once for a batch', () => {
    const draft = openPlainDraft()
    isSlotOffered(draft, 'pick_up', slot)
    const slots = draft.slots.get('pick_up')
    expect(slots?.length).toBeGreaterThan(0)
    isSlotOffered(draft, 'pick_up', slot)
    expect(draft.slots.get('pick_up')).toBe(slots)
  })
})
