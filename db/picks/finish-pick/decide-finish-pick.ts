import type { PickId } from '@/db/ids'
import { appendEvent, changePick } from '@/db/orders/draft/change-rows'
import type { OrderVerb } from '@/db/orders/draft/order-verb'
import { totalFound } from '@/db/orders/total-found'
import { findPickInDraft, refuseOthers } from '@/db/picks/find-in-draft'
import { leaveWork } from '@/db/picks/follow-orders'
import type { FinishedOutcome } from '@/db/picks/pick-outcome'

export interface FinishPickRequest {
  kind: 'finishPick'
  pickId: PickId
  /** The person at work. */
  shopperId: string
}

export const decideFinishPick: OrderVerb<FinishPickRequest, FinishedOutcome> = {
  needs: ({ pickId }) => ({ pickIds: [pickId] }),
  decide(draft, { pickId, shopperId }, { caller }) {
    const whole = findPickInDraft(draft, pickId)
    if (!whole) return { type: 'UnknownPick' }
    const { pick, order, lines, payments } = whole
    const totalMinor = totalFound(lines)
    const finished = {
      type: 'LinesFinished',
      orderId: order.id,
      currency: order.currency,
      totalMinor,
      paymentId: payments.find(({ state }) => state === 'authorised')?.id ?? null,
    } as const
    if (pick.state === 'finished' && pick.shopperId === shopperId) return finished
    const refusal = refuseOthers(pick, shopperId)
    if (refusal) return refusal
    const open = lines.filter(({ state }) => state === 'confirmed')
    if (open.length > 0) return { type: 'LinesOpen', lineIds: open.map(({ id }) => id) }
    leaveWork(draft, pick)
    changePick(draft, pick, { state: 'finished', finishedAt: draft.at })
    appendEvent(draft, whole, caller, { kind: 'pick_finished', data: { totalMinor } })
    return finished
  },
}
