'use client'

import Link from 'next/link'
import { AddToCart } from '@/components/cart/add-to-cart'
import { ListingPrice } from '@/components/catalog/listing-price'
import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { LiveNote } from '@/components/layout/live-note'
import { AvailabilityBadge } from '@/components/stock/availability-badge'
import { LiveStock } from '@/components/stock/live-stock'
import { useStockLevel } from '@/components/stock/use-stock-level'

type ProductPurchaseProps = {
  listing: ListingCard_ListingFragment
  /** Where similar products stand, for when this one is out. */
  similarHref: string
}

/** Price, live badge and the way into the cart. */
export function ProductPurchase({ listing, similarHref }: ProductPurchaseProps) {
  const isOut = useStockLevel(listing.stockLevel).availability.label === 'OUT_OF_STOCK'
  return (
    <div>
      <LiveStock locationId={listing.location.id} skuIds={[listing.sku.id]} />
      <ListingPrice listing={listing} isGrey={isOut} isLarge />
      <div className="mt-3 flex min-h-7 items-center gap-3">
        <AvailabilityBadge
          stockLevel={listing.stockLevel}
          name={listing.sku.name}
          measure={listing.sku.quantityRule}
          saysNormal
        />
        <LiveNote />
      </div>
      <div className="mt-6 flex min-h-13 items-center">
        <AddToCart listing={listing} />
        {isOut && (
          <Link href={similarHref} className="font-medium text-accent-ink underline-offset-4 hover:underline">
            Show similar
          </Link>
        )}
      </div>
    </div>
  )
}
