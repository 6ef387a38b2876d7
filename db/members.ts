import type { Database } from '@/db/client'
import { decideCancelOrder } from '@/db/orders/cancel-order/decide-cancel-order'
import { decideCheckOut } from '@/db/orders/check-out/decide-check-out'
import { createOrderMembers } from '@/db/orders/draft/create-order-members'
import { decideHandOverOrder } from '@/db/orders/hand-over-order/decide-hand-over-order'
import { decideCapture } from '@/db/payments/capture-order/decide-capture'
import { paymentsFollow } from '@/db/payments/follow-orders'
import { decideSettlePayment } from '@/db/payments/settle-payment/decide-settle-payment'
import { decideStartPayment } from '@/db/payments/start-payment/decide-start-payment'
import { decideVoidPayment } from '@/db/payments/void-payment/decide-void-payment'
import { decideClaimPick, decideUnclaimPick } from '@/db/picks/claim-pick/decide-claim-pick'
import { decideFindLine, decideMissLine, decideReplaceLine } from '@/db/picks/end-line/decide-end-line'
import { decideFinishPick } from '@/db/picks/finish-pick/decide-finish-pick'
import { picksFollow } from '@/db/picks/follow-orders'
import { decideTakeBackPick } from '@/db/picks/take-back-pick/decide-take-back-pick'
import type { BatchMembers } from '@/db/stock/members'

/** Every verb of orders, payments and picks by the kind of its request, and who follows what becomes of an order. A new verb is a folder, and a line here. */
const verbs = {
  checkOut: decideCheckOut,
  cancelOrder: decideCancelOrder,
  handOverOrder: decideHandOverOrder,
  startPayment: decideStartPayment,
  settlePayment: decideSettlePayment,
  voidPayment: decideVoidPayment,
  noteCapture: decideCapture,
  claimPick: decideClaimPick,
  unclaimPick: decideUnclaimPick,
  takeBackPick: decideTakeBackPick,
  findLine: decideFindLine,
  missLine: decideMissLine,
  replaceLine: decideReplaceLine,
  finishPick: decideFinishPick,
}

/** Orders with their payments and picks, as they travel with stock in its batches. */
export function createMembers(database: Database): BatchMembers {
  return createOrderMembers(database, { verbs, followers: [paymentsFollow, picksFollow] })
}
