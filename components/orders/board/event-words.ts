import type { OrderEventKind } from '@/components/generated/operations'

const words: Record<OrderEventKind, string> = {
  HELD: 'Units held',
  HELD_AGAIN: 'Units held again',
  PAYMENT_STARTED: 'Payment started',
  PAYMENT_DECLINED: 'Payment declined',
  PAYMENT_TIMED_OUT: 'The bank did not answer in time',
  PAYMENT_VOIDED: 'Payment given up',
  CONFIRMED: 'Paid and promised',
  PICK_CLAIMED: 'A shopper began',
  PICK_UNCLAIMED: 'The shopper gave it back',
  PICK_FINISHED: 'The shopper finished',
  LINE_FOUND: 'Found',
  LINE_REPLACED: 'Replaced',
  LINE_NOT_FOUND: 'Not found',
  LINE_SHORTENED: 'Marked short',
  PICKED: 'Everything picked, charged',
  DELIVERED: 'Handed over',
  CANCELLED: 'Cancelled',
  LAPSED: 'The hold ran out',
}

/** An event of an order in words. */
export function eventWords(kind: OrderEventKind): string {
  return words[kind]
}
