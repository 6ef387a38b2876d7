'use client'

import { useMutation } from '@apollo/client/react'
import { toast } from 'sonner'
import { uuidv7 } from 'uuidv7'
import { answered } from '@/components/apollo/answered'
import { useCart } from '@/components/cart/cart-context'
import {
  AcknowledgeCartDocument,
  type AcknowledgeCartMutation,
  SetCartSubstitutionWishDocument,
  type SetCartSubstitutionWishMutation,
  type SubstitutionWish,
} from '@/components/generated/operations'

type Result =
  | AcknowledgeCartMutation['acknowledgeCart']
  | SetCartSubstitutionWishMutation['setCartSubstitutionWish']

/** What changes the cart as a whole. Each change has a key of its own, so that a request which the network repeats counts once. */
export function useCartChanges() {
  const { take } = useCart()
  const [sendWish] = useMutation(SetCartSubstitutionWishDocument)
  const [sendAcknowledgement, { loading }] = useMutation(AcknowledgeCartDocument)

  async function show(answer: Promise<Result>): Promise<void> {
    try {
      const result = answered(await answer)
      if (result.__typename === 'CartChanged') take(result.cart)
      else toast.error(result.message)
    } catch {
      toast.error('That could not be saved.', { description: 'Try again.' })
    }
  }

  return {
    setWish: (wish: SubstitutionWish) =>
      show(
        sendWish({ variables: { input: { key: uuidv7(), wish } } }).then(
          ({ data }) => data?.setCartSubstitutionWish ?? null,
        ),
      ),
    acknowledge: () =>
      show(
        sendAcknowledgement({ variables: { input: { key: uuidv7() } } }).then(
          ({ data }) => data?.acknowledgeCart ?? null,
        ),
      ),
    isAcknowledging: loading,
  }
}
