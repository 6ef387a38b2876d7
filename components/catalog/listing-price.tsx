import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'

type ListingPriceProps = {
  listing: Pick<ListingCard_ListingFragment, 'price' | 'unitPrice' | 'reduction'>
  isGrey?: boolean
  isLarge?: boolean
}

/** “/ 100 g”, “/ l”; of what is sold by the piece “each”. */
function measureWords(measure: string): string {
  return measure === 'each' ? measure : `/ ${measure}`
}

/** The price, and beside it the price by measure; of a promotion also the lowest price of the 30 days before, as the law wants it told. */
export function ListingPrice({ listing, isGrey, isLarge }: ListingPriceProps) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <Money
        value={listing.price}
        className={classNames(
          'font-semibold',
          isLarge ? 'text-3xl tracking-tight' : 'text-lg',
          listing.reduction && !isGrey && 'text-critical-ink',
          isGrey && 'font-normal text-ink-faint',
        )}
      />
      <span className={classNames('text-ink-faint', isLarge ? 'text-sm' : 'text-xs')}>
        <Money value={listing.unitPrice.price} /> {measureWords(listing.unitPrice.measure)}
      </span>
      {listing.reduction && <Reduction reduction={listing.reduction} isLarge={isLarge} />}
    </span>
  )
}

type ReductionProps = {
  reduction: NonNullable<ListingCard_ListingFragment['reduction']>
  isLarge: boolean | undefined
}

function Reduction({ reduction: { lowestPrice, untilAt }, isLarge }: ReductionProps) {
  return (
    <span className={classNames('basis-full text-ink-soft', isLarge ? 'mt-1 text-sm' : 'text-xs')}>
      {lowestPrice && (
        <>
          Lowest price in 30 days: <Money value={lowestPrice} />
        </>
      )}
      {isLarge && (
        <span className="block">
          Until <DateTime at={untilAt} />
        </span>
      )}
    </span>
  )
}
