import { describe, expect, it } from 'vitest'
import type { PickId } from '@/db/ids'
import { ask, askRefused, namesOf, openPlainDraft } from '@/db/orders/testing/ask-verb'
import {
  AT,
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
import { decideClaimPick, decideUnclaimPick } from '@/db/picks/claim-pick/decide-claim-pick'
import { orderLineState, pickState } from '@/db/schema'

const ME = 'shopper-1'
const caller = 'user:shopper-1'
const changed = { type: 'PickChanged' }
const claim = { kind: 'claimPick', pickId: PICK, shopperId: ME } as const
const unclaim = { ...claim, kind: 'unclaimPick' } as const
const confirmed = { state: 'confirmed', heldUntil: null } as const
const picking = { state: 'picking', heldUntil: null } as const

describe('claiming a pick', () => {
  const open = (pick = pickRow(), atWork: [string, string][] = []) =>
    openPlainDraft({
      orders: [
        wholeOrder({ order: { id: 'other' as never } }),
        wholeOrder({ order: confirmed, lines: [lineRow({ state: 'confirmed' })], pick }),
      ],
      atWork: new Map(atWork.map(([who, id]) => [who, { locationId: 'elsewhere', pickId: id as PickId }])),
    })

  it('needs the pick, and what else its shopper is at work on', () => {
    expect(decideClaimPick.needs(claim, caller)).toEqual({ pickIds: [PICK], shopperIds: [ME] })
  })

  it('gives it to the shopper, and the order is being picked', () => {
    const draft = open(pickRow(), [['shopper-2', 'pick-2']])
    const { outcome, commands, events } = ask(draft, decideClaimPick, claim, { caller })
    expect([outcome, commands]).toEqual([changed, null])
    const whole = draft.orders.get(ORDER)
    expect(whole?.pick).toEqual(pickRow({ state: 'claimed', shopperId: ME, claimedAt: AT, version: 2 }))
    expect(whole?.order).toEqual(orderRow({ ...picking, version: 2 }))
    expect(namesOf(events)).toEqual([{ kind: 'pick_claimed', lineId: null, data: {}, caller }])
    expect(draft.atWork.get(ME)).toEqual({ locationId: PLACE, pickId: PICK })
  })

  it('again is the same claim', () => {
    const mine = pickRow({ state: 'claimed', shopperId: ME })
    expect(askRefused(open(mine, [[ME, PICK]]), decideClaimPick, claim)).toEqual(changed)
  })

  it('is refused while the shopper is at work on another, wherever that is', () => {
    expect(askRefused(open(pickRow(), [[ME, 'pick-2']]), decideClaimPick, claim)).toEqual({
      type: 'AlreadyPicking',
      locationId: 'elsewhere',
      pickId: 'pick-2',
    })
  })

  it.each(pickState.enumValues.filter((state) => state !== 'queued'))(
    'is refused where the pick is %s',
    (state) => {
      const taken = open(pickRow({ state, shopperId: 'shopper-2' }))
      expect(askRefused(taken, decideClaimPick, claim)).toEqual({ type: 'PickTaken' })
    },
  )

  it('is refused where nobody knows the pick', () => {
    expect(askRefused(openPlainDraft(), decideClaimPick, claim)).toEqual({ type: 'UnknownPick' })
    const other = open(pickRow({ id: 'pick-2' as PickId }))
    expect(askRefused(other, decideClaimPick, claim)).toEqual({ type: 'UnknownPick' })
  })
})

describe('giving a pick back', () => {
  const mine = pickRow({ state: 'claimed', shopperId: ME, claimedAt: inSeconds(-1) })
  const open = (pick = mine, lines = [lineRow({ state: 'confirmed' }), secondLine({ state: 'short' })]) =>
    openPlainDraft({
      orders: [wholeOrder({ order: picking, lines, pick })],
      atWork: new Map([[ME, { locationId: PLACE, pickId: PICK }]]),
    })

  it('needs the pick', () => {
    expect(decideUnclaimPick.needs(unclaim, CUSTOMER)).toEqual({ pickIds: [PICK] })
  })

  it('puts it back into the queue, and the order waits again', () => {
    const draft = open()
    const { outcome, commands, events } = ask(draft, decideUnclaimPick, unclaim, { caller })
    expect([outcome, commands]).toEqual([changed, null])
    const whole = draft.orders.get(ORDER)
    expect(whole?.pick).toEqual(pickRow({ version: 2 }))
    expect(whole?.order).toEqual(orderRow({ ...confirmed, version: 2 }))
    expect(namesOf(events)).toEqual([{ kind: 'pick_unclaimed', lineId: null, data: {}, caller }])
    expect(draft.atWork.size).toBe(0)
  })

  it.each(orderLineState.enumValues)('is refused once a line has ended: one is %s', (state) => {
    const draft = open(mine, [lineRow({ state: 'confirmed' }), secondLine({ state })])
    if (state === 'confirmed' || state === 'short') {
      expect(ask(draft, decideUnclaimPick, unclaim).outcome).toEqual(changed)
    } else expect(askRefused(draft, decideUnclaimPick, unclaim)).toEqual({ type: 'PickUnderWay' })
  })

  it('is refused to others, and where it is not claimed', () => {
    const notYours = { type: 'PickNotYours' }
    expect(
      askRefused(open(pickRow({ ...mine, shopperId: 'shopper-2' })), decideUnclaimPick, unclaim),
    ).toEqual(notYours)
    for (const state of ['queued', 'finished', 'cancelled'] as const) {
      expect(askRefused(open(pickRow({ ...mine, state })), decideUnclaimPick, unclaim)).toEqual(notYours)
    }
  })

  it('is refused where nobody knows the pick', () => {
    expect(askRefused(openPlainDraft(), decideUnclaimPick, unclaim)).toEqual({ type: 'UnknownPick' })
  })
})
