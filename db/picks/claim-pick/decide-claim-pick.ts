import type { PickId } from '@/db/ids'
import { appendEvent, changePick } from '@/db/orders/draft/change-rows'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { findPickInDraft, refuseOthers } from '@/db/picks/find-in-draft'
import { leaveWork } from '@/db/picks/follow-orders'
import type { ClaimPickOutcome, UnclaimPickOutcome } from '@/db/picks/pick-outcome'

export interface ClaimPickRequest {
  kind: 'claimPick'
  pickId: PickId
  /** The person at work. */
  shopperId: string
}

export interface UnclaimPickRequest extends Omit<ClaimPickRequest, 'kind'> {
  kind: 'unclaimPick'
}

export const decideClaimPick: OrderVerb<ClaimPickRequest, ClaimPickOutcome> = {
  needs: ({ pickId, shopperId }) => ({ pickIds: [pickId], shopperIds: [shopperId] }),
  decide(draft, { pickId, shopperId }, { caller }) {
    const whole = findPickInDraft(draft, pickId)
    if (!whole) return { type: 'UnknownPick' }
    const other = draft.atWork.get(shopperId)
    if (other?.pickId === pickId) return { type: 'PickChanged' }
    if (other) return { type: 'AlreadyPicking', ...other }
    if (whole.pick.state !== 'queued') return { type: 'PickTaken' }
    changePick(draft, whole.pick, { state: 'claimed', shopperId, claimedAt: draft.at })
    draft.atWork.set(shopperId, { locationId: draft.locationId, pickId })
    appendEvent(draft, whole, caller, { kind: 'pick_claimed' })
    return { type: 'PickChanged' }
  },
}

export const decideUnclaimPick: OrderVerb<UnclaimPickRequest, UnclaimPickOutcome> = {
  needs: ({ pickId }) => ({ pickIds: [pickId] }),
  decide(draft, { pickId, shopperId }, { caller }) {
    const whole = findPickInDraft(draft, pickId)
    if (!whole) return { type: 'UnknownPick' }
    const refusal = refuseOthers(whole.pick, shopperId)
    if (refusal) return refusal
    const isUnderWay = whole.lines.some(({ state }) => state !== 'confirmed' && state !== 'short')
    if (isUnderWay) return { type: 'PickUnderWay' }
    leaveWork(draft, whole.pick)
    changePick(draft, whole.pick, { state: 'queued', shopperId: null, claimedAt: null })
    appendEvent(draft, whole, caller, { kind: 'pick_unclaimed' })
    return { type: 'PickChanged' }
  },
}
