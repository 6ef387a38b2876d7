'use client'

import { useCart } from '@/components/cart/cart-context'

/** The number of units on the phone's navigation; nothing while the cart is empty. */
export function CartCount() {
  const { cart } = useCart()
  if (cart.quantity === 0) return null
  return (
    <span className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-accent px-1 font-semibold text-[0.6875rem] text-on-accent tabular-nums">
      {cart.quantity}
    </span>
  )
}
