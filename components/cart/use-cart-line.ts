'use client'

import { useMutation } from '@apollo/client/react'
import { useRef } from 'react'
import { toast } from 'sonner'
import { uuidv7 } from 'uuidv7'
import { useCart } from '@/components/cart/cart-context'
import { lineKey } from '@/components/cart/newer-cart'
import {
  type ListingCard_ListingFragment,
  SetCartLineDocument,
  type SubstitutionWish,
} from '@/components/generated/operations'

type LineChange = { quantity: number; substitutionWish?: SubstitutionWish; note?: string }

/**
 * How many units of a listing are in the cart, and how to change it. Shown at once, since a cart holds nothing;
 * while one change is under way the next ones become one, so that presses never overtake each other.
 */
export function useCartLine(listing: Pick<ListingCard_ListingFragment, 'location' | 'sku'>) {
  const { cart, take, wanted, setWanted } = useCart()
  const [setCartLine] = useMutation(SetCartLineDocument)
  const isSending = useRef(false)
  const next = useRef<LineChange | null>(null)
  const key = lineKey(listing)
  const line = cart.lines.find((candidate) => lineKey(candidate.listing) === key)

  async function send(change: LineChange): Promise<void> {
    try {
      const { data } = await setCartLine({
        variables: {
          input: { key: uuidv7(), locationId: listing.location.id, skuId: listing.sku.id, ...change },
        },
      })
      const result = data?.setCartLine
      if (result?.__typename === 'CartChanged') take(result.cart)
      else toast.error(result?.message ?? 'The cart could not be changed.')
    } catch {
      toast.error('The cart could not be changed.', { description: 'It is as it was before. Try again.' })
    }
  }

  async function change(newest: LineChange) {
    // A note or a wish that waits is not forgotten for a newer number.
    next.current = { ...next.current, ...newest }
    setWanted(key, newest.quantity)
    if (isSending.current) return
    isSending.current = true
    while (next.current) {
      const sent: LineChange = next.current
      next.current = null
      await send(sent)
    }
    isSending.current = false
    setWanted(key, null)
  }

  return { line, quantity: wanted.get(key) ?? line?.quantity ?? 0, change }
}
