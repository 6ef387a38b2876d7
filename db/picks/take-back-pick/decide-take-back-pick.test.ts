import { describe, expect, it } from 'vitest'
import { ask, askRefused, namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import {
  CUSTOMER,
  inSeconds,
  lineRow,
  ORDER,
  orderRow,
  PICK,
  PLACE,
  pickRow,
  secondLine,
  wholeOrder,
} from '@/db/orders/testing/plain-rows'
import { decideTakeBackPick } from '@/db/picks/take-back-pick/decide-take-back-pick'
import { orderLineState } from '@/db/schema'

const GONE = 'shopper-1'
const request = { kind: 'takeBackPick', pickId: PICK, shopperId: GONE } as const
const theirs = pickRow({ state: 'claimed', shopperId: GONE, claimedAt: inSeconds(-1) })

const open = (pick = theirs, lines = [lineRow({ state: 'confirmed' })]) =>
  openPlainDraft({
    orders: [wholeOrder({ order: { state: 'picking', heldUntil: null }, lines, pick })],
    atWork: new Map([[GONE, { locationId: PLACE, pickId: PICK }]]),
  })

describe('taking a pick from whoever may not pick any more', () => {
  it('needs the pick', () => {
    expect(decideTakeBackPick.needs(request, CUSTOMER)).toEqual({ pickIds: [PICK] })
  })

  it.each(orderLineState.enumValues)('puts it back into the queue, however its lines are: %s', (state) => {
    const lines = [lineRow({ state: 'confirmed' }), secondLine({ state })]
    const draft = open(theirs, lines)
    const { outcome, commands, events } = ask(draft, decideTakeBackPick, request, { caller: 'system' })
    expect([outcome, commands]).toEqual([{ type: 'PickChanged' }, null])
    const whole = draft.orders.get(ORDER)
    expect(whole?.pick).toEqual(pickRow({ version: 2 }))
    expect(whole?.lines).toEqual(lines)
    expect(whole?.order).toEqual(orderRow({ state: 'confirmed', heldUntil: null, version: 2 }))
    expect(namesOf(events)).toEqual([
      { kind: 'pick_unclaimed', lineId: null, data: { because: 'shopper_left' }, caller: 'system' },
    ])
    expect(draft.atWork.size).toBe(0)
  })

  it('leaves it where somebody else has it, or nobody', () => {
    const notTheirs = { type: 'PickNotYours' }
    expect(askRefused(open(pickRow({ ...theirs, shopperId: 'other' })), decideTakeBackPick, request)).toEqual(
      notTheirs,
    )
    for (const state of ['queued', 'finished', 'cancelled'] as const) {
      expect(askRefused(open(pickRow({ ...theirs, state })), decideTakeBackPick, request)).toEqual(notTheirs)
    }
    expect(askRefused(openPlainDraft(), decideTakeBackPick, request)).toEqual({ type: 'UnknownPick' })
  })
})
