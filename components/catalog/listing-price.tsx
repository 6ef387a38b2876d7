import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'
import { Money } from '@/components/ui/money'

type ListingPriceProps = {
  listing: Pick<ListingCard_ListingFragment, 'price' | 'unitPrice'>
  isGrey?: boolean
  isLarge?: boolean
}

/** “/ 100 g”, “/ l”; of what is sold by the piece “each”. */
function measureWords(measure: string): string {
  return measure === 'each' ? measure : `/ ${measure}`
}

/** The price, and beside it the price by measure. */
export function ListingPrice({ listing, isGrey, isLarge }: ListingPriceProps) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <Money
        value={listing.price}
        className={classNames(
          'font-semibold',
          isLarge ? 'text-3xl tracking-tight' : 'text-lg',
          isGrey && 'font-normal text-ink-faint',
        )}
      />
      <span className={classNames('text-ink-faint', isLarge ? 'text-sm' : 'text-xs')}>
        <Money value={listing.unitPrice.price} /> {measureWords(listing.unitPrice.measure)}
      </span>
    </span>
  )
}
