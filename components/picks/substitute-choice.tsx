'use client'

import { Picture } from '@/components/catalog/picture'
import type { SubstitutesQuery } from '@/components/generated/operations'
import type { PickLine } from '@/components/picks/group-walk'
import { availabilityWords } from '@/components/stock/availability-words'
import { placeWords } from '@/components/stock/stock-words'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import { Badge } from '@/components/ui/badge'
import { formatMoney } from '@/components/ui/format-money'
import { useQuantityWords } from '@/components/ui/use-quantity-words'
import { useViewer } from '@/components/ui/viewer-context'

type SubstituteChoiceProps = {
  listing: NonNullable<SubstitutesQuery['substitutes']>[number]
  original: PickLine
  isChosen: boolean
  onChoose: () => void
}

/** One thing that could take the place, with what it costs more or less and whether it is there at this moment. */
export function SubstituteChoice({ listing, original, isChosen, onChoose }: SubstituteChoiceProps) {
  const { locale } = useViewer()
  const { availability } = useStockNumbers(listing.stockLevel)
  const words = availabilityWords(availability, useQuantityWords(listing.sku.quantityRule))
  const difference = listing.price.amountMinor - original.price.amountMinor
  const { currency } = listing.price
  return (
    <label className="flex min-h-24 items-center gap-3.5 rounded-card border bg-surface p-3 transition-colors has-checked:border-accent has-checked:bg-accent-soft has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <input
        type="radio"
        name={`replace-${original.id}`}
        checked={isChosen}
        disabled={!availability.isOrderable}
        onChange={onChoose}
        className="sr-only"
      />
      <Picture picture={listing.sku.picture} isDecorative className="size-18 shrink-0 rounded-lg" />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold leading-5">{listing.sku.name}</span>
        <span className="mt-1 block text-ink-soft text-sm">{placeWords(listing)}</span>
        <span className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span suppressHydrationWarning className="text-sm tabular-nums">
            {formatMoney(locale, listing.price)}
            <span className="text-ink-soft">
              {difference === 0
                ? ', the same price'
                : `, ${formatMoney(locale, { amountMinor: Math.abs(difference), currency })} ${difference > 0 ? 'more' : 'less'}`}
            </span>
          </span>
          {words ? (
            <Badge tone={words.tone}>{words.text}</Badge>
          ) : (
            <span className="inline-flex h-6 items-center font-medium text-accent-ink text-xs">In stock</span>
          )}
        </span>
      </span>
    </label>
  )
}
