'use client'

import { ShoppingBasket } from 'lucide-react'
import { useCart } from '@/components/cart/cart-context'
import { CartLine } from '@/components/cart/cart-line'
import { CartSummary } from '@/components/cart/cart-summary'
import { groupByLocation } from '@/components/cart/group-by-location'
import { useCartChanges } from '@/components/cart/use-cart-changes'
import { LiveStock } from '@/components/stock/live-stock'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

/** The whole cart, by store: each store's part becomes an order of its own. */
export function CartView() {
  const { cart } = useCart()
  const { setWish, acknowledge } = useCartChanges()
  // A line that was taken out leaves the keyboard at the lines that are still there.
  const kept = useKeptFocus<HTMLDivElement>(cart.lines.length)
  if (cart.lines.length === 0) {
    return (
      <div {...kept}>
        <EmptyState
          icon={<ShoppingBasket aria-hidden />}
          title="Your cart is empty"
          action={<LinkButton href="/shop">To the shelves</LinkButton>}
        >
          What you add is kept here, even if you reload or come back later.
        </EmptyState>
      </div>
    )
  }
  return (
    <div {...kept} className="space-y-10">
      {cart.linesMerged > 0 && (
        <Notice title="We kept what you added before signing in">
          <p>
            {cart.linesMerged === 1 ? 'One line was' : `${cart.linesMerged} lines were`} added to the cart of
            your account.
          </p>
          <Button variant="secondary" size="sm" className="mt-2" onClick={() => void acknowledge()}>
            Got it
          </Button>
        </Notice>
      )}
      {groupByLocation(cart.lines).map(({ location, lines }) => (
        <section
          key={location.id}
          aria-label={location.name}
          className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12"
        >
          <div>
            <LiveStock locationId={location.id} skuIds={lines.map((line) => line.listing.sku.id)} />
            <h2 tabIndex={-1} data-takes-focus="" className="border-b pb-3 font-semibold text-lg">
              {location.name}
            </h2>
            <ul className="divide-y">
              {lines.map((line) => (
                <CartLine key={line.id} line={line} wish={cart.substitutionWish} />
              ))}
            </ul>
          </div>
          <CartSummary
            place={location.slug}
            lines={lines}
            wish={cart.substitutionWish}
            onWish={(wish) => void setWish(wish)}
          />
        </section>
      ))}
    </div>
  )
}
