'use client'

import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'
import { formatTaxRate } from '@/components/ui/tax-rate'
import { useViewer } from '@/components/ui/viewer-context'
import { chargeQuantity } from '@/standards/charge'
import { unitSymbol } from '@/standards/quantity'

type Listing = Pick<
  ListingCard_ListingFragment,
  'price' | 'unitPrice' | 'reduction' | 'taxRate' | 'isTaxOnTop'
> & {
  sku: Pick<ListingCard_ListingFragment['sku'], 'pricedBy' | 'deposit'>
}

type ListingPriceProps = { listing: Listing; isGrey?: boolean; isLarge?: boolean }

/** “/ 100 g”, “/ l”; of what is sold by the piece “each”. */
function measureWords(measure: string): string {
  return measure === 'each' ? measure : `/ ${measure}`
}

/**
 * The price, and beside it the price by measure; of what is priced by measure the price is that. Of a promotion also the lowest price of the 30 days
 * before, as the law wants it told.
 */
export function ListingPrice({ listing, isGrey, isLarge }: ListingPriceProps) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span
        className={classNames(
          'font-semibold',
          isLarge ? 'text-3xl tracking-tight' : 'text-lg',
          listing.reduction && !isGrey && 'text-critical-ink',
          isGrey && 'font-normal text-ink-faint',
        )}
      >
        <Money value={listing.price} />
        <PerUnit listing={listing} />
      </span>
      <span className={classNames('text-ink-faint', isLarge ? 'text-sm' : 'text-xs')}>
        {listing.sku.pricedBy.unit === 'H87' ? (
          <>
            <Money value={listing.unitPrice.price} /> {measureWords(listing.unitPrice.measure)}
          </>
        ) : (
          <Estimate listing={listing} />
        )}
      </span>
      <Beside listing={listing} isLarge={isLarge} />
      {listing.reduction && <Reduction reduction={listing.reduction} isLarge={isLarge} />}
    </span>
  )
}

/** What is charged beside the price, and on the product's own page the tax that it contains. */
function Beside({ listing, isLarge }: { listing: Listing; isLarge: boolean | undefined }) {
  const { locale } = useViewer()
  const { taxRate, isTaxOnTop, sku } = listing
  const isTaxed = taxRate !== null && taxRate > 0
  const tax = isTaxed && (isTaxOnTop || isLarge) && (
    <span suppressHydrationWarning>
      {isTaxOnTop ? 'plus' : 'incl.'} {formatTaxRate(locale, taxRate)} tax
    </span>
  )
  if (!tax && !sku.deposit) return null
  return (
    <span className={classNames('flex gap-x-2 basis-full text-ink-faint', isLarge ? 'text-sm' : 'text-xs')}>
      {tax}
      {sku.deposit && (
        <span>
          plus <Money value={sku.deposit} /> deposit
        </span>
      )}
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

/** The same in a sentence: “£1.20 each”, “£17.90 / kg”, “£2.99 / kg, about £0.54 each”. */
export function ListingPriceWords({ listing }: { listing: Listing }) {
  const { unit, isWeighed } = listing.sku.pricedBy
  return (
    <>
      <Money value={listing.price} />
      {unit === 'H87' && ' each'}
      <PerUnit listing={listing} />
      {isWeighed && ', '}
      <Estimate listing={listing} />
    </>
  )
}

function PerUnit({ listing }: { listing: Listing }) {
  const { locale } = useViewer()
  const symbol = unitSymbol(locale, listing.sku.pricedBy.unit)
  if (symbol === null) return null
  return (
    <span suppressHydrationWarning className="font-normal text-[0.8em]">
      {' '}
      / {symbol}
    </span>
  )
}

/** What a piece comes to on average, where only the scale knows. */
function Estimate({ listing: { price, sku } }: { listing: Listing }) {
  const { isWeighed, perStep, scale } = sku.pricedBy
  if (!isWeighed) return null
  const amountMinor = chargeQuantity({ priceMinor: price.amountMinor, quantity: perStep, scale })
  return (
    <>
      about <Money value={{ ...price, amountMinor }} /> each
    </>
  )
}
