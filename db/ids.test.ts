import { expect, it } from 'vitest'
import { type CheckoutId, newId, type OrderId, type OrderLineId, type PaymentId, type PickId } from '@/db/ids'
import type { DraftOrder } from '@/db/orders/draft/order-draft'
import type { OrderKey } from '@/db/orders/load-order'
import type { PayOrderInput } from '@/db/payments/pay-order'
import type { PaymentGateway } from '@/db/payments/payment-gateway'
import type { PaymentKey } from '@/db/payments/void-payment/void-payment'
import type { PickVerbInput } from '@/db/picks/claim-pick/claim-pick'
import type { EndLineInput } from '@/db/picks/end-line/end-line'

// The compiler reads this file: where it does not refuse a line that says so, the gate for types fails.

declare function takesOrder(id: OrderId): void
declare function takesLine(id: OrderLineId): void
declare function takesCheckout(id: CheckoutId): void
declare function takesPayment(id: PaymentId): void
declare function takesPick(id: PickId): void

/** Never called. */
function whatDoesNotCompile(
  text: string,
  ids: { order: OrderId; line: OrderLineId; payment: PaymentId; pick: PickId },
  { order, lines, payments, pick }: DraftOrder,
  gateway: PaymentGateway,
): void {
  // @ts-expect-error a plain string
  takesOrder(text)
  // @ts-expect-error a plain string
  takesLine(text)
  // @ts-expect-error a plain string
  takesCheckout(text)
  // @ts-expect-error a plain string
  takesPayment(text)
  // @ts-expect-error a plain string
  takesPick(text)
  // @ts-expect-error an order is no line
  takesLine(order.id)
  // @ts-expect-error an order is no checkout
  takesCheckout(order.id)
  // @ts-expect-error a checkout is no order
  takesOrder(order.checkoutId)
  // @ts-expect-error a line is no order
  takesOrder(lines[0]?.id ?? newId())
  // @ts-expect-error a payment is no order
  takesOrder(payments[0]?.id ?? newId())
  // @ts-expect-error a pick is no order
  takesOrder(pick?.id ?? newId())
  // @ts-expect-error an order is no pick
  takesPick(order.id)
  // @ts-expect-error a payment is no pick
  takesPick(ids.payment)
  // @ts-expect-error a pick is no payment
  takesPayment(ids.pick)
  // @ts-expect-error a line is no payment
  takesPayment(ids.line)

  const place = { locationId: text }
  const asked = { ...place, caller: 'user:1', key: text }
  // @ts-expect-error the order that is read
  const key: OrderKey = { ...place, orderId: text }
  // @ts-expect-error the order that is paid
  const paying: PayOrderInput = { ...asked, orderId: text, cardNumber: text }
  // @ts-expect-error the payment that is given up
  const voiding: PaymentKey = { ...place, orderId: ids.order, paymentId: ids.order }
  // @ts-expect-error the pick that is claimed
  const claiming: PickVerbInput = { ...asked, shopperId: text, pickId: ids.order }
  // @ts-expect-error the line that is found
  const finding: EndLineInput = { ...asked, shopperId: text, orderId: ids.order, lineId: ids.order }
  // @ts-expect-error the payment that a gateway is asked for
  void gateway.find(ids.order)
  void [key, paying, voiding, claiming, finding]
}

it('what the compiler refuses stands in a function, so that it is read', () => {
  expect(whatDoesNotCompile).toBeTypeOf('function')
})

it('a new id may become the id of anything, and no two are alike', () => {
  const ids: [OrderId, OrderLineId, CheckoutId, PaymentId, PickId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ]
  expect(new Set(ids).size).toBe(5)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
