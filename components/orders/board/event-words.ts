const words: Record<string, string> = {
  held: 'Units held',
  payment_started: 'Payment started',
  payment_declined: 'Payment declined',
  payment_timed_out: 'The bank did not answer in time',
  confirmed: 'Paid and promised',
  pick_claimed: 'A shopper began',
  pick_unclaimed: 'The shopper gave it back',
  line_found: 'Found',
  line_replaced: 'Replaced',
  line_not_found: 'Not found',
  line_short: 'Marked short',
  picked: 'Everything picked, charged',
  delivered: 'Handed over',
  cancelled: 'Cancelled',
  lapsed: 'The hold ran out',
}

/** An event of an order in words; one that is not known yet is still readable. */
export function eventWords(kind: string): string {
  const known = words[kind]
  if (known) return known
  const spaced = kind.replaceAll('_', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
