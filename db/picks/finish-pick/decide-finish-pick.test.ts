import { describe, expect, it } from 'vitest'
import { ask, askRefused, namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import {
  AT,
  CUSTOMER,
  inSeconds,
  lineRow,
  ORDER,
  orderRow,
  PAYMENT,
  PICK,
  PLACE,
  paymentRow,
  pickRow,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { decideFinishPick } from '@/db/picks/finish-pick/decide-finish-pick'
import { orderLineState } from '@/db/schema'

const ME = 'shopper-1'
const caller = 'user:shopper-1'
const request = { kind: 'finishPick', pickId: PICK, shopperId: ME } as const
const picking = { state: 'picking', heldUntil: null } as const
const mine = pickRow({ state: 'claimed', shopperId: ME, claimedAt: inSeconds(-1) })
const ended = [
  lineRow({ state: 'found', quantityFound: 2 }),
  secondLine({ state: 'found', quantityFound: 1 }),
]

const open = (pick = mine, lines = ended) =>
  openPlainDraft({
    orders: [wholeOrder({ order: picking, lines, pick })],
    atWork: new Map([[ME, { locationId: PLACE, pickId: PICK }]]),
  })
const finished = { type: 'LinesFinished', orderId: ORDER, currency: 'EUR', totalMinor: 500, paymentId: null }

describe('finishing a pick', () => {
  it('needs the pick', () => {
    expect(decideFinishPick.needs(request, CUSTOMER)).toEqual({ pickIds: [PICK] })
  })

  it('states the price of what was found, and frees the shopper; the order is picked when it is paid for', () => {
    const draft = open()
    const { outcome, commands, events } = ask(draft, decideFinishPick, request, { caller })
    expect([outcome, commands]).toEqual([finished, null])
    const whole = draft.orders.get(ORDER)
    expect(whole?.pick).toEqual(pickRow({ ...mine, state: 'finished', finishedAt: AT, version: 2 }))
    expect(whole?.order).toEqual(orderRow({ ...picking, version: 2 }))
    expect(namesOf(events)).toEqual([
      { kind: 'pick_finished', lineId: null, data: { totalMinor: 500 }, caller },
    ])
    expect(draft.atWork.size).toBe(0)
  })

  it('names the payment by which the price is taken: the one that is authorised', () => {
    const payments = [
      paymentRow({ id: 'other' as never, state: 'declined' }),
      paymentRow({ state: 'authorised' }),
    ]
    const whole = wholeOrder({ order: picking, lines: ended, pick: mine, payments })
    const draft = openPlainDraft({ orders: [whole] })
    expect(ask(draft, decideFinishPick, request).outcome).toEqual({ ...finished, paymentId: PAYMENT })
  })

  it('again answers the same', () => {
    const again = pickRow({ ...mine, state: 'finished' })
    expect(askRefused(open(again), decideFinishPick, request)).toEqual(finished)
  })

  it('leaves the shopper at work on what they went on to', () => {
    const draft = open()
    const other = { locationId: 'elsewhere', pickId: 'pick-2' as typeof PICK }
    draft.atWork.set(ME, other)
    ask(draft, decideFinishPick, request)
    expect(draft.atWork.get(ME)).toEqual(other)
  })

  it.each(orderLineState.enumValues)('is refused while a line is open: one is %s', (state) => {
    const draft = open(mine, [lineRow({ state: 'not_found' }), secondLine({ state })])
    if (state === 'confirmed') {
      expect(askRefused(draft, decideFinishPick, request)).toEqual({ type: 'LinesOpen', lineIds: ['line-2'] })
    } else expect(ask(draft, decideFinishPick, request).outcome).toMatchObject({ type: 'LinesFinished' })
  })

  it('is refused to others, whatever its state, and where it is not claimed', () => {
    const notYours = { type: 'PickNotYours' }
    for (const state of ['claimed', 'finished'] as const) {
      const other = pickRow({ ...mine, state, shopperId: 'shopper-2' })
      expect(askRefused(open(other), decideFinishPick, request)).toEqual(notYours)
    }
    for (const state of ['queued', 'cancelled'] as const) {
      expect(askRefused(open(pickRow({ ...mine, state })), decideFinishPick, request)).toEqual(notYours)
    }
  })

  it('is refused where nobody knows the pick', () => {
    expect(askRefused(openPlainDraft(), decideFinishPick, request)).toEqual({ type: 'UnknownPick' })
  })
})
