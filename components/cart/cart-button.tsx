'use client'

import { ShoppingBasket } from 'lucide-react'
import Link from 'next/link'
import { useCart } from '@/components/cart/cart-context'
import { shopPath } from '@/components/catalog/shop-path'
import { Money } from '@/components/ui/money'

/** The cart in the header: how many, and how much. */
export function CartButton() {
  const { cart } = useCart()
  return (
    <Link
      href={shopPath.cart}
      className="inline-flex h-11 items-center gap-2 rounded-control bg-accent px-3.5 font-medium text-on-accent text-sm transition-colors hover:bg-accent-strong"
    >
      <ShoppingBasket aria-hidden className="size-5" />
      <span className="sr-only">Cart:</span>
      <span className="tabular-nums" aria-live="polite">
        {cart.quantity}
        <span className="sr-only"> {cart.quantity === 1 ? 'item' : 'items'}</span>
      </span>
      {cart.total && <Money value={cart.total} className="max-md:hidden" />}
    </Link>
  )
}
