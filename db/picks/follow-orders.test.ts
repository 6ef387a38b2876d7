import { describe, expect, it } from 'vitest'
import type { PickId } from '@/db/ids'
import { openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, inSeconds, ORDER, PICK, PLACE, pickRow, wholeOrder } from '@/db/orders/testing/plain-rows'
import { picksFollow } from '@/db/picks/follow-orders'
import { type OrderEventKind, pickState } from '@/db/schema'

const ME = 'shopper-1'

function follow(kind: OrderEventKind, pick: ReturnType<typeof pickRow> | null, busyWith = PICK) {
  const draft = openPlainDraft({ atWork: new Map([[ME, { locationId: PLACE, pickId: busyWith }]]) })
  const whole = wholeOrder({ pick })
  const event = {
    locationId: PLACE,
    orderId: ORDER,
    sequence: 2,
    kind,
    lineId: null,
    data: {},
    caller: 'system',
    at: inSeconds(7),
  }
  picksFollow(draft, whole, event)
  return { pick: whole.pick, draft }
}

describe('an order that is confirmed', () => {
  it('waits in the queue of its place from that moment on', () => {
    const { pick, draft } = follow('confirmed', null)
    expect(pick).toEqual(pickRow({ id: 'new-1' as PickId, queuedAt: inSeconds(7) }))
    expect([...draft.made.picks]).toEqual([pick])
    expect(draft.changed.picks.size).toBe(0)
  })

  it('is queued once', () => {
    const before = pickRow({ queuedAt: AT })
    expect(follow('confirmed', before).pick).toEqual(pickRow({ queuedAt: AT }))
  })
})

describe('an order that is cancelled', () => {
  it.each(pickState.enumValues)('leaves the queue, or the hands of its shopper: its pick is %s', (state) => {
    const shopperId = state === 'queued' ? null : ME
    const isOpen = state === 'queued' || state === 'claimed'
    const { pick, draft } = follow('cancelled', pickRow({ state, shopperId }))
    expect(pick).toEqual(
      pickRow(isOpen ? { state: 'cancelled', shopperId, version: 2 } : { state, shopperId }),
    )
    expect([...draft.changed.picks]).toEqual(isOpen ? [pick] : [])
    expect(draft.atWork.has(ME)).toBe(state !== 'claimed')
  })

  it('leaves its shopper at work on another', () => {
    const { draft } = follow('cancelled', pickRow({ state: 'claimed', shopperId: ME }), 'pick-2' as PickId)
    expect(draft.atWork.has(ME)).toBe(true)
  })

  it('has no pick where it was never confirmed', () => {
    const { pick, draft } = follow('cancelled', null)
    expect([pick, draft.made.picks.size + draft.changed.picks.size]).toEqual([null, 0])
  })
})

it.each(['held', 'lapsed', 'picked', 'delivered', 'line_found'] as const)('%s changes no pick', (kind) => {
  expect(follow(kind, null).pick).toBeNull()
  const claimed = pickRow({ state: 'claimed', shopperId: ME })
  const { pick, draft } = follow(kind, claimed)
  expect([pick, draft.changed.picks.size]).toEqual([pickRow({ state: 'claimed', shopperId: ME }), 0])
})
