import { changePick } from '@/db/orders/draft/change-rows'
import type { OrderDraft, OrderFollower, PickRow } from '@/db/orders/draft/order-draft'

/** A confirmed order waits in its location's queue; one that is cancelled leaves it, or the hands of its shopper. */
export const picksFollow: OrderFollower = (draft, whole, { kind, orderId, locationId, at }) => {
  const { pick } = whole
  if (kind === 'confirmed' && !pick) {
    const queued: PickRow = {
      locationId,
      id: draft.nextId(),
      orderId,
      state: 'queued',
      shopperId: null,
      version: 1,
      queuedAt: at,
      claimedAt: null,
      finishedAt: null,
    }
    whole.pick = queued
    draft.made.picks.add(queued)
  }
  if (kind === 'cancelled' && pick && (pick.state === 'queued' || pick.state === 'claimed')) {
    leaveWork(draft, pick)
    changePick(draft, pick, { state: 'cancelled' })
  }
}

/** A shopper is at work on one pick at a time: this one is it no more. */
export function leaveWork({ atWork }: OrderDraft, { id, shopperId }: PickRow): void {
  if (shopperId && atWork.get(shopperId)?.pickId === id) atWork.delete(shopperId)
}
