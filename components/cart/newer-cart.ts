import type { Cart_CartFragment } from '@/components/generated/operations'

/** Of two states of a cart the newer one; another cart (after a sign-in) always replaces. */
export function newerCart(known: Cart_CartFragment, come: Cart_CartFragment): Cart_CartFragment {
  return known.id === come.id && known.version > come.version ? known : come
}

/** Which SKU where: what tells one line of a cart from another. */
export function lineKey(listing: { location: { id: string }; sku: { id: string } }): string {
  return `${listing.location.id} ${listing.sku.id}`
}
