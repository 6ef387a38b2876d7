'use client'

import { useCartChanges } from '@/components/cart/use-cart-changes'
import type { Cart_CartFragment } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'

/** Both prices of what was re-priced; going on needs a yes. */
export function PricesChangedNotice({ lines }: { lines: Cart_CartFragment['lines'] }) {
  const { acknowledge, isAcknowledging } = useCartChanges()
  const changed = lines.filter((line) => line.priceSeen.amountMinor !== line.listing.price.amountMinor)
  if (changed.length === 0) {
    return <Notice title="The new prices are in your cart">Go on when you are ready.</Notice>
  }
  return (
    <Notice tone="caution" title="Prices have changed since you added these">
      <ul>
        {changed.map((line) => (
          <li key={line.id}>
            {line.listing.sku.name}: <Money value={line.priceSeen} className="line-through" />{' '}
            <Money value={line.listing.price} className="font-semibold" />
          </li>
        ))}
      </ul>
      <Button size="sm" className="mt-3" isBusy={isAcknowledging} onClick={() => void acknowledge()}>
        Accept the new prices
      </Button>
    </Notice>
  )
}
