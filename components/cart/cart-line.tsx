'use client'

import { MessageSquarePlus } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { mostInCart } from '@/components/cart/most-in-cart'
import { NoteDialog } from '@/components/cart/note-dialog'
import { useCartLine } from '@/components/cart/use-cart-line'
import { WishSelect } from '@/components/cart/wish-select'
import { ListingPriceWords } from '@/components/catalog/listing-price'
import { Picture } from '@/components/catalog/picture'
import { shopPath } from '@/components/catalog/shop-path'
import { shortName } from '@/components/catalog/short-name'
import type { Cart_CartFragment, SubstitutionWish } from '@/components/generated/operations'
import { LineExtras } from '@/components/orders/line-extras'
import { AvailabilityBadge } from '@/components/stock/availability-badge'
import { useStockLevel } from '@/components/stock/use-stock-level'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { PlainButton } from '@/components/ui/plain-button'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { QuotedNote } from '@/components/ui/quoted-note'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type CartLineProps = { line: Cart_CartFragment['lines'][number]; wish: SubstitutionWish }

/** One line of the cart. What to do if it is not there is asked only where it is at risk. */
export function CartLine({ line, wish }: CartLineProps) {
  const { listing } = line
  const { sku } = listing
  const { quantity, change } = useCartLine(listing)
  const { availability } = useStockLevel(listing.stockLevel)
  const [isNoting, setNoting] = useState(false)
  const { quantityRule: rule } = sku
  const say = useQuantityWords(rule)
  const left =
    availability.label === 'OUT_OF_STOCK' ? 0 : (availability.quantityLeft ?? Number.POSITIVE_INFINITY)
  const most = mostInCart(rule, { ...listing.location, quantityLeft: Number.isFinite(left) ? left : null })
  const isGone = !listing.isSold
  const isAtRisk = !isGone && (availability.label === 'LIKELY_OUT' || quantity > left)
  const isRepriced = !isGone && line.priceSeen.amountMinor !== listing.price.amountMinor

  return (
    <li className="py-5">
      <div className="flex gap-4">
        <Picture picture={sku.picture} isDecorative className="size-20 shrink-0 sm:size-24" />
        <div className="min-w-0 flex-1">
          <div className="flex justify-between gap-4">
            <Link
              href={shopPath.product(listing.location.slug, sku.product.slug, sku.gtin)}
              className="min-w-0 font-medium leading-5 hover:underline"
            >
              {shortName(sku)}
            </Link>
            <Money value={line.total} className="font-semibold" />
          </div>
          <p className="mt-0.5 text-ink-faint text-sm">
            {sku.product.brand} · {sku.sizeLabel} · <ListingPriceWords listing={listing} />
            {listing.reduction?.lowestPrice && (
              <>
                {' '}
                (lowest price in 30 days: <Money value={listing.reduction.lowestPrice} />)
              </>
            )}
          </p>
          <LineExtras charge={line.charge} />
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <QuantityStepper
              label={sku.name}
              value={quantity}
              rule={rule}
              max={isGone ? quantity : Math.max(quantity, most)}
              onChange={(value) => change({ quantity: value })}
            />
            {!isGone && <AvailabilityBadge stockLevel={listing.stockLevel} name={sku.name} measure={rule} />}
            <PlainButton
              onClick={() => setNoting(true)}
              className="inline-flex min-h-11 items-center gap-1.5 text-ink-soft text-sm hover:text-ink hover:underline"
            >
              <MessageSquarePlus aria-hidden className="size-4" />
              {line.note ? 'Change note' : 'Add note'}
              <span className="sr-only"> for {sku.name}</span>
            </PlainButton>
          </div>
          {line.note && (
            <QuotedNote className="mt-2 rounded-lg bg-sunken px-3 py-2 text-ink-soft text-sm">
              {line.note}
            </QuotedNote>
          )}
        </div>
      </div>
      {isGone && (
        <Notice
          tone="caution"
          title={listing.isListed ? 'Not for sale here at the moment' : 'Not sold here any more'}
          className="mt-3"
        >
          Take it out before you check out.{' '}
          <PlainButton onClick={() => change({ quantity: 0 })} className="font-medium underline">
            Take out
            <span className="sr-only"> {sku.name}</span>
          </PlainButton>
        </Notice>
      )}
      {isRepriced && (
        <Notice tone="caution" title="The price has changed" className="mt-3">
          It was <Money value={line.priceSeen} /> when you added it and is <Money value={listing.price} />{' '}
          now.
        </Notice>
      )}
      {isAtRisk && (
        <div className="mt-3 rounded-card border border-caution-line bg-caution-soft p-4">
          <p className="mb-3 font-medium text-sm">
            {left === 0
              ? 'It is sold out right now. Take it out, or keep it and we try again at checkout.'
              : quantity > left
                ? `Only ${say(left)} left right now. Take ${rule.unit === 'H87' ? 'fewer' : 'less'}, or say what to do with the rest.`
                : 'A shopper may not find this one.'}
          </p>
          <WishSelect
            label="If it is not there"
            value={line.substitutionWish ?? wish}
            onChange={(substitutionWish) => change({ quantity, substitutionWish })}
          />
        </div>
      )}
      <NoteDialog
        name={sku.name}
        note={line.note ?? ''}
        isOpen={isNoting}
        onOpenChange={setNoting}
        onSave={(note) => change({ quantity, note })}
      />
    </li>
  )
}
