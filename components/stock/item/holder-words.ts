import type { ReservationOwnerKind } from '@/components/generated/operations'

const words: Record<ReservationOwnerKind, string> = {
  CART: 'A checkout',
  ORDER_LINE: 'An order',
  CLIENT: 'An API client',
}

/** Who holds a unit, as staff say it. */
export function holderWords(ownerKind: ReservationOwnerKind): string {
  return words[ownerKind]
}
