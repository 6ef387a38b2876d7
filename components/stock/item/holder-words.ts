/** Who holds a unit, as staff say it. */
export function holderWords(ownerKind: string): string {
  if (ownerKind === 'cart') return 'A checkout'
  if (ownerKind === 'order_line') return 'An order'
  return 'An API client'
}
