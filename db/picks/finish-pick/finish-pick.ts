import { captureOrder, findCapture } from '@/db/payments/capture-order/capture-order'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import type { PickVerbInput } from '@/db/picks/claim-pick/claim-pick'
import type { FinishPickRequest } from '@/db/picks/finish-pick/decide-finish-pick'
import type { FinishedOutcome, FinishPickOutcome } from '@/db/picks/pick-outcome'
import type { StockEngine } from '@/db/stock/engine'

/**
 * Ends a pick whose every line has ended, then takes the price of what was found, with no lock held (L20). The order is picked once the money
 * is taken (I9); where the process stops in between, the job `settlePayments` goes on.
 */
export async function finishPick(
  engine: StockEngine,
  gateway: PaymentGateway,
  { locationId, pickId, caller, key, shopperId }: PickVerbInput,
): Promise<FinishPickOutcome> {
  const request: FinishPickRequest = { kind: 'finishPick', pickId, shopperId }
  const content = { pickId }
  const outcome = await engine.submit<FinishedOutcome>({
    locationId,
    caller,
    key,
    kind: 'finishPick',
    content,
    request,
  })
  if (outcome.type !== 'LinesFinished') return outcome
  const { orderId, currency, totalMinor, paymentId } = outcome
  const order = { locationId, orderId }
  const capture =
    paymentId === undefined
      ? await findCapture(engine.database.db, order)
      : paymentId && { ...order, paymentId, capturedMinor: totalMinor }
  const isCaptured = !capture || (await captureOrder(engine, gateway, capture))
  return { type: 'PickFinished', capturedMinor: isCaptured ? totalMinor : 0, currency }
}
