'use client'

import { Picture } from '@/components/catalog/picture'
import { shortName } from '@/components/catalog/short-name'
import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { AvailabilityBadge } from '@/components/stock/availability-badge'
import { Money } from '@/components/ui/money'
import { PlainButton } from '@/components/ui/plain-button'

type SearchSuggestionsProps = {
  id: string
  isShown: boolean
  listings: ListingCard_ListingFragment[]
  totalCount: number
  active: number
  onChoose: (listing: ListingCard_ListingFragment) => void
  onAll: () => void
}

/** The list under the search field. The focus stays in the field, so presses must not take it away. */
export function SearchSuggestions(props: SearchSuggestionsProps) {
  const { id, isShown, listings, totalCount, active, onChoose, onAll } = props
  return (
    <div
      hidden={!isShown}
      className="absolute inset-x-0 top-full z-40 mt-2 overflow-hidden rounded-card border bg-raised p-1.5 shadow-float"
    >
      <div id={id} role="listbox" aria-label="Suggestions">
        {listings.map((listing, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field owns the keyboard, as a combobox does.
          <div
            key={listing.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(listing)}
            className="flex cursor-pointer items-center gap-3 rounded-lg p-2 hover:bg-sunken aria-selected:bg-sunken"
          >
            <Picture picture={listing.sku.picture} isDecorative className="size-11 rounded-lg" />
            <span className="min-w-0 flex-1">
              <span className="block truncate text-sm">{shortName(listing.sku)}</span>
              <span className="block truncate text-ink-faint text-xs">
                {listing.sku.product.brand} · {listing.sku.sizeLabel}
              </span>
            </span>
            <AvailabilityBadge
              stockLevel={listing.stockLevel}
              name={listing.sku.name}
              measure={listing.sku.quantityRule}
              className="max-sm:hidden"
            />
            <Money value={listing.price} className="font-semibold text-sm" />
          </div>
        ))}
      </div>
      <PlainButton
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAll}
        className="mt-1 flex h-10 w-full items-center justify-center rounded-lg font-medium text-accent-ink text-sm hover:bg-accent-soft"
      >
        All {totalCount} results
      </PlainButton>
    </div>
  )
}
