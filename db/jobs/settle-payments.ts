import { and, asc, eq, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { PaymentId } from '@/db/ids'
import { loadOrder } from '@/db/orders/load-order'
import { captureOrder, findCapture } from '@/db/payments/capture-order/capture-order'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import { ASK_LATER_MS } from '@/db/payments/settle-payment/decide-settle-payment'
import { settlePayment } from '@/db/payments/settle-payment/settle-payment'
import { tellVoid, voidPayment } from '@/db/payments/void-payment/void-payment'
import { payment } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

type DuePayment = typeof payment.$inferSelect

/** One round of the job takes at most so many. */
const ROUND_MAX = 100

/** How long to wait before a gateway that failed is asked again; twice as long after each failure, and six hours at most. */
const RETRY_MS = 30_000
const RETRY_MS_MAX = 6 * 60 * 60_000

/** After so many failures in a row, which is more than a day, nobody tries any more: staff see it at the order, and the log says so. */
export const FAILURES_MAX = 14

export interface UnsettledPayment {
  paymentId: PaymentId
  error: unknown
  /** It failed so often that a person has to look at it. */
  isGivenUp: boolean
}

/**
 * Finishes what a request could not: asks for answers that are still due, tells the gateway of authorisations that were given up, and takes the
 * money of picks that were finished. Everything it calls may be called twice. Returns the payments it could not finish, with why.
 */
export async function settlePayments(
  engine: StockEngine,
  gateway: PaymentGateway,
): Promise<UnsettledPayment[]> {
  const due = await engine.database.db
    .select()
    .from(payment)
    .where(and(isNotNull(payment.gatewayDueAt), lte(payment.gatewayDueAt, sql`(select ${timeNow(engine)})`)))
    .orderBy(asc(payment.gatewayDueAt))
    .limit(ROUND_MAX)
  const failed: UnsettledPayment[] = []
  for (const one of due) {
    try {
      await settleOne(engine, gateway, one)
    } catch (error) {
      failed.push({ paymentId: one.id, error, isGivenUp: await putOff(engine, one) })
    }
  }
  return failed
}

/** The clock by which it is judged what is due also says when it is due again: this process's may be minutes off. */
function timeNow(engine: StockEngine): SQL {
  const given = engine.givenTime()?.toISOString() ?? null
  return sql`date_trunc('milliseconds', coalesce(${given}::timestamptz, clock_timestamp()))`
}

function timeIn(engine: StockEngine, waitMs: number): SQL {
  return sql`${timeNow(engine)} + make_interval(secs => ${waitMs / 1_000})`
}

async function settleOne(engine: StockEngine, gateway: PaymentGateway, due: DuePayment): Promise<void> {
  const { locationId, orderId, id: paymentId } = due
  switch (due.state) {
    case 'pending': {
      const answer = await gateway.find(paymentId)
      await settlePayment(engine, gateway, { locationId, orderId, paymentId, answer })
      return
    }
    case 'timed_out':
      return askAgain(engine, gateway, due)
    case 'voided':
      return tellVoid(engine, gateway, { locationId, orderId, paymentId })
    case 'authorised': {
      const capture = await findCapture(engine.database.db, { locationId, orderId })
      if (!capture || (await captureOrder(engine, gateway, capture))) return
      throw new Error('The gateway could not be reached to take the money of a picked order.')
    }
    default:
      await changeDue(engine, due, { gatewayDueAt: null })
  }
}

/** A late authorisation is honoured while the order is held; once nobody waits, the gateway is told to void it, even if it arrives later. */
async function askAgain(engine: StockEngine, gateway: PaymentGateway, due: DuePayment): Promise<void> {
  const { locationId, orderId, id: paymentId } = due
  const answer = await gateway.find(paymentId)
  if (answer.type === 'Authorised') {
    await settlePayment(engine, gateway, { locationId, orderId, paymentId, answer })
    return
  }
  const loaded = await loadOrder(engine.database.db, { locationId, orderId })
  if (loaded?.order.state === 'held') {
    await changeDue(engine, due, { gatewayDueAt: timeIn(engine, ASK_LATER_MS) })
    return
  }
  await voidPayment(engine, gateway, { locationId, orderId, paymentId })
}

/** Later, and each time later than before; after too many failures not at all. Says whether it was given up. */
async function putOff(engine: StockEngine, due: DuePayment): Promise<boolean> {
  const gatewayFailures = due.gatewayFailures + 1
  const isGivenUp = gatewayFailures >= FAILURES_MAX
  const waitMs = Math.min(RETRY_MS * 2 ** due.gatewayFailures, RETRY_MS_MAX)
  const isChanged = await changeDue(engine, due, {
    gatewayFailures,
    gatewayDueAt: isGivenUp ? null : timeIn(engine, waitMs),
    gatewayGivenUpAt: isGivenUp ? timeNow(engine) : null,
  })
  return isGivenUp && isChanged
}

/** Only of a payment that is still as it was found: what became due meanwhile, by a cancellation or the end of a pick, stays due. Says whether it was. */
async function changeDue(
  engine: StockEngine,
  { locationId, orderId, id, state, gatewayDueAt }: DuePayment,
  changes: { gatewayDueAt: SQL | null; gatewayGivenUpAt?: SQL | null; gatewayFailures?: number },
): Promise<boolean> {
  const { count } = await engine.database.db
    .update(payment)
    .set(changes)
    .where(
      and(
        eq(payment.locationId, locationId),
        eq(payment.orderId, orderId),
        eq(payment.id, id),
        eq(payment.state, state),
        gatewayDueAt === null ? isNull(payment.gatewayDueAt) : eq(payment.gatewayDueAt, gatewayDueAt),
      ),
    )
  return count > 0
}
