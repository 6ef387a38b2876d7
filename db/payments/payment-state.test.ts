import { describe, expect, it } from 'vitest'
import { openPlainDraft } from '@/db/orders/testing/ask-verb'
import { AT, inSeconds, paymentRow } from '@/db/orders/testing/plain-rows'
import { canStep, PAYMENT_STEPS, stepPayment } from '@/db/payments/payment-state'
import { paymentState } from '@/db/schema'

const steps = ['authorise', 'decline', 'time_out', 'void', 'capture', 'refund'] as const

/** Every step that leads somewhere. */
const allowed: Record<string, string> = {
  'pending authorise': 'authorised',
  'pending decline': 'declined',
  'pending time_out': 'timed_out',
  'pending void': 'voided',
  'timed_out authorise': 'authorised',
  'timed_out void': 'voided',
  'authorised capture': 'captured',
  'authorised void': 'voided',
  'captured refund': 'refunded',
}
const cells = paymentState.enumValues.flatMap((state) => steps.map((step) => [state, step] as const))

describe('a payment', () => {
  it('has a cell for every state and step, and no others', () => {
    const rows = Object.entries(PAYMENT_STEPS).map(([state, row]) => [state, Object.keys(row).sort()])
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(paymentState.enumValues.map((state) => [state, [...steps].sort()])),
    )
  })

  it.each(cells)('%s, %s', (state, step) => {
    const next = allowed[`${state} ${step}`]
    const draft = openPlainDraft()
    const row = paymentRow({ state })
    const move = () => stepPayment(draft, row, step, { gatewayReference: 'ref', gatewayDueAt: inSeconds(1) })
    expect(PAYMENT_STEPS[state][step]).toBe(next ?? 'refused')
    expect(canStep({ state }, step)).toBe(next !== undefined)
    if (!next) {
      expect(move).toThrow(`A payment that is ${state} cannot ${step}`)
      expect(row).toEqual(paymentRow({ state }))
      return
    }
    move()
    const due = { gatewayDueAt: inSeconds(1), gatewayFailures: 0, gatewayGivenUpAt: null }
    expect(row).toEqual(
      paymentRow({ state: next as typeof state, gatewayReference: 'ref', ...due, updatedAt: AT }),
    )
    expect([...draft.changed.payments]).toEqual([row])
  })
})
