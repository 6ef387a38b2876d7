import type { PickId } from '@/db/ids'
import { appendEvent, changePick } from '@/db/orders/draft/change-rows'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { findPickInDraft, refuseOthers } from '@/db/picks/find-in-draft'
import { leaveWork } from '@/db/picks/follow-orders'
import type { TakeBackPickOutcome } from '@/db/picks/pick-outcome'

export interface TakeBackPickRequest {
  kind: 'takeBackPick'
  pickId: PickId
  /** Whose hands it leaves. */
  shopperId: string
}

/** Also once lines have ended, other than `unclaimPick`: whoever is gone ends no more of them. What was found stays found, and the next shopper goes on there. */
export const decideTakeBackPick: OrderVerb<TakeBackPickRequest, TakeBackPickOutcome> = {
  needs: ({ pickId }) => ({ pickIds: [pickId] }),
  decide(draft, { pickId, shopperId }, { caller }) {
    const whole = findPickInDraft(draft, pickId)
    if (!whole) return { type: 'UnknownPick' }
    const refusal = refuseOthers(whole.pick, shopperId)
    if (refusal) return refusal
    leaveWork(draft, whole.pick)
    changePick(draft, whole.pick, { state: 'queued', shopperId: null, claimedAt: null })
    appendEvent(draft, whole, caller, { kind: 'pick_unclaimed', data: { because: 'shopper_left' } })
    return { type: 'PickChanged' }
  },
}
