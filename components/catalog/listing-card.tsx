'use client'

import Link from 'next/link'
import { AddToCart } from '@/components/cart/add-to-cart'
import { ListingPrice } from '@/components/catalog/listing-price'
import { Picture } from '@/components/catalog/picture'
import { shopPath } from '@/components/catalog/shop-path'
import { shortName } from '@/components/catalog/short-name'
import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { AvailabilityBadge } from '@/components/stock/availability-badge'
import { useStockLevel } from '@/components/stock/use-stock-level'
import { classNames } from '@/components/ui/class-names'

type ListingCardProps = { place: string; listing: ListingCard_ListingFragment; isEager?: boolean }

/** A product on a shelf. The whole card leads to its page; the button puts it into the cart. */
export function ListingCard({ place, listing, isEager }: ListingCardProps) {
  const { sku } = listing
  const isOut = useStockLevel(listing.stockLevel).availability.label === 'OUT_OF_STOCK'
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative">
        <Picture
          picture={sku.picture}
          isDecorative
          isEager={isEager}
          className={classNames('w-full transition-opacity', isOut && 'opacity-60')}
        />
        <div className="absolute right-2 bottom-2 z-1">
          <AddToCart listing={listing} isCompact />
        </div>
      </div>
      <div className="mt-2.5 flex flex-1 flex-col">
        <ListingPrice listing={listing} isGrey={isOut} />
        <h3 className="mt-0.5 line-clamp-2 text-[0.9375rem] leading-5">
          <Link
            href={shopPath.product(place, sku.product.slug, sku.gtin)}
            className="after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {shortName(sku)}
          </Link>
        </h3>
        <p className="mt-0.5 text-ink-faint text-sm">
          {sku.product.brand} · <span className="whitespace-nowrap">{sku.sizeLabel}</span>
        </p>
        <AvailabilityBadge
          stockLevel={listing.stockLevel}
          name={sku.name}
          measure={sku.quantityRule}
          className="mt-1"
        />
      </div>
    </article>
  )
}
