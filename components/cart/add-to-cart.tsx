'use client'

import { MessageCircleQuestion, Plus } from 'lucide-react'
import { useState } from 'react'
import { mostInCart } from '@/components/cart/most-in-cart'
import { RequestDialog } from '@/components/cart/request-dialog'
import { useCartLine } from '@/components/cart/use-cart-line'
import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { useStockLevel } from '@/components/stock/use-stock-level'
import { Button } from '@/components/ui/button'
import { PlainButton } from '@/components/ui/plain-button'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

type AddToCartProps = {
  listing: ListingCard_ListingFragment
  /** On a card: only an icon until the item is in the cart. */
  isCompact?: boolean
}

/** Puts a listing into the cart, then counts it. What is likely out is requested; what is out has no button. */
export function AddToCart(props: AddToCartProps) {
  const line = useCartLine(props.listing)
  const kept = useKeptFocus<HTMLSpanElement>(line.quantity > 0)
  return (
    <span {...kept} className="contents">
      <Control {...props} {...line} />
    </span>
  )
}

type ControlProps = AddToCartProps & Pick<ReturnType<typeof useCartLine>, 'quantity' | 'change'>

function Control({ listing, isCompact, quantity, change }: ControlProps) {
  const { availability } = useStockLevel(listing.stockLevel)
  const [isAsking, setAsking] = useState(false)
  const name = listing.sku.name

  const { quantityRule: rule } = listing.sku
  if (quantity > 0) {
    const quantityLeft = availability.label === 'LOW' ? availability.quantityLeft : null
    const most = mostInCart(rule, { ...listing.location, quantityLeft })
    return (
      <QuantityStepper
        label={name}
        value={quantity}
        rule={rule}
        max={Math.max(most, quantity)}
        onChange={(value) => change({ quantity: value })}
      />
    )
  }
  if (availability.label === 'OUT_OF_STOCK') return null
  if (availability.label === 'LIKELY_OUT') {
    return (
      <>
        <Button variant="secondary" size={isCompact ? 'sm' : 'lg'} onClick={() => setAsking(true)}>
          <MessageCircleQuestion aria-hidden />
          Request
          <span className="sr-only"> {name}</span>
        </Button>
        <RequestDialog
          name={name}
          isOpen={isAsking}
          onOpenChange={setAsking}
          onRequest={(substitutionWish) => change({ quantity: rule.min, substitutionWish })}
        />
      </>
    )
  }
  if (!isCompact) {
    return (
      <Button size="lg" onClick={() => change({ quantity: rule.min })}>
        <Plus aria-hidden />
        Add to cart
      </Button>
    )
  }
  return (
    <PlainButton
      aria-label={`Add ${name} to the cart`}
      onClick={() => change({ quantity: rule.min })}
      className="inline-flex size-11 items-center justify-center rounded-full border border-line-strong/60 bg-surface text-accent-ink transition-colors hover:border-accent hover:bg-accent hover:text-on-accent"
    >
      <Plus aria-hidden className="size-5" />
    </PlainButton>
  )
}
