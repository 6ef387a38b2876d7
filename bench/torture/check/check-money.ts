import {
  type ChargeRow,
  type Contradiction,
  nameCommand,
  type OrderRow,
  type PaymentRow,
  type Tables,
} from '@/bench/torture/check/tables'
import { CARDS } from '@/bench/torture/clients/cards'
import type { History } from '@/bench/torture/history'
import type { PaymentState } from '@/db/payments/payment-state'

/** Where a payment by each card may come to. One that was given up before is voided, whatever the bank said. */
const ENDS_OF: Record<keyof typeof CARDS, readonly PaymentState[]> = {
  succeeds: ['authorised', 'captured', 'voided'],
  isUnknown: ['authorised', 'captured', 'voided'],
  answersLate: ['authorised', 'captured', 'voided'],
  declines: ['declined', 'voided'],
  isNoNumber: ['declined', 'voided'],
  timesOut: ['timed_out', 'voided'],
}

const APPROVED = ['succeeds', 'answers_late']

/**
 * I9, from outside: what was taken is at most what was allowed, and the price of what was found; and the gateway, by its own memory, took the
 * same, from nobody twice, and holds nobody's money that we do not know of.
 */
export function checkMoney(
  { commands }: History,
  { orders, charges, commands: rows }: Tables,
): Contradiction[] {
  const found: Contradiction[] = []
  const chargeOf = new Map(charges.map((charge) => [charge.paymentId, charge]))
  const known = new Set<string>()
  for (const order of orders) {
    for (const payment of order.payments) {
      known.add(payment.id)
      for (const [name, what] of [
        ...checkPayment(payment),
        ...checkCharge(payment, chargeOf.get(payment.id)),
      ])
        found.push({ name, what: `${payment.id} of ${order.id}: ${what}` })
    }
    for (const [name, what] of checkPrice(order)) found.push({ name, what: `${order.id}: ${what}` })
  }
  for (const { paymentId } of charges)
    if (!known.has(paymentId)) found.push({ name: 'a charge without a payment', what: paymentId })

  const states = new Map(
    orders.flatMap(({ payments }) => payments.map(({ id, state }) => [id, state] as const)),
  )
  const paymentIds = new Map(rows.map((row) => [nameCommand(row), row.outcomeIds.paymentId]))
  for (const command of commands) {
    const { ask } = command
    const paymentId = paymentIds.get(nameCommand(command)) ?? ''
    const state = ask.verb === 'payOrder' && states.get(paymentId)
    if (!state) continue
    const [card] = Object.entries(CARDS).find(([, number]) => number === ask.card) ?? []
    // A process that ended before it asked the gateway: that never heard of the payment, and the customer is told that nothing was charged.
    const isUnheard = state === 'timed_out' && !chargeOf.has(paymentId)
    if (!isUnheard && !ENDS_OF[card as keyof typeof CARDS].includes(state))
      found.push({
        name: 'a payment that its card does not allow',
        what: `${nameCommand(command)}: ${card}, ${state}`,
      })
  }
  return found
}

type Finding = [name: string, what: string]

function checkPayment({
  state,
  amountMinor,
  authorisedMinor,
  capturedMinor,
  refundedMinor,
}: PaymentRow): Finding[] {
  const sums = `${state}, ${[amountMinor, authorisedMinor, capturedMinor, refundedMinor].join(' ')}`
  const isRising =
    refundedMinor <= capturedMinor && capturedMinor <= authorisedMinor && authorisedMinor <= amountMinor
  const isAllowed =
    authorisedMinor > 0 === (state === 'authorised' || state === 'captured' || state === 'refunded')
  const isTaken = capturedMinor > 0 === (state === 'captured' || state === 'refunded')
  // What was allowed and then given up stays written.
  const isPossible = isRising && isTaken && (isAllowed || (state === 'voided' && authorisedMinor > 0))
  return isPossible ? [] : [['sums that no payment has', sums]]
}

function checkCharge(
  { id, state, amountMinor, capturedMinor }: PaymentRow,
  charge: ChargeRow | undefined,
): Finding[] {
  const needsNone = state === 'pending' || state === 'timed_out'
  if (!charge) return needsNone ? [] : [['the gateway never heard of a payment', `${state}`]]
  const found: Finding[] = []
  const says = `${state}, the gateway: ${JSON.stringify(charge)}`
  const isApproved = APPROVED.includes(charge.behaviour)
  if (charge.amountMinor !== amountMinor && !(charge.isVoided && charge.amountMinor === 0))
    found.push(['the gateway was asked for another sum', says])
  if ((charge.capturedMinor ?? 0) !== capturedMinor || (charge.isVoided && charge.capturedMinor !== null))
    found.push(['the gateway took other than we know of', says])
  if (isApproved && !charge.isVoided && charge.capturedMinor === null && state !== 'authorised')
    found.push(['an authorisation is left standing', says])
  if ((state === 'authorised' || state === 'captured') && (!isApproved || charge.isVoided))
    found.push(['the gateway does not stand by a payment', says])
  if (state === 'voided' && !charge.isVoided)
    found.push(['the gateway was not told to let go', `${id} ${says}`])
  return found
}

/** Once, and the price of what is delivered. */
function checkPrice({ state, lines, payments }: OrderRow): Finding[] {
  const price = lines.reduce((sum, { quantityFound, priceMinor }) => sum + quantityFound * priceMinor, 0)
  const taken = payments.filter(({ capturedMinor }) => capturedMinor > 0)
  if (taken.length > 1) return [['an order that was paid for twice', taken.map(({ id }) => id).join(', ')]]
  const [paid] = taken
  const isDue = state === 'picked' || state === 'delivered'
  if (paid && !isDue) return [['money for an order that is not picked', `${state}, ${paid.capturedMinor}`]]
  if (isDue && paid?.capturedMinor !== price)
    return [['a price that is not that of what was found', `${paid?.capturedMinor}, ${price}`]]
  return []
}
