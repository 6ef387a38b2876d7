import { ListingCard } from '@/components/catalog/listing-card'
import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { LiveStock } from '@/components/stock/live-stock'
import { Section } from '@/components/ui/section'

/** As many as a wide screen shows at once. */
const eagerMax = 6

type ListingStripProps = {
  title: string
  place: string
  locationId: string
  listings: ListingCard_ListingFragment[]
}

/** A few listings side by side; scrolls sideways where there is no room. Nothing at all when empty. */
export function ListingStrip({ title, place, locationId, listings }: ListingStripProps) {
  if (listings.length === 0) return null
  return (
    <Section title={title}>
      <LiveStock locationId={locationId} skuIds={listings.map((listing) => listing.sku.id)} />
      <ul className="-mx-4 flex snap-x scroll-px-4 gap-4 overflow-x-auto px-4 pb-2 sm:-mx-6 sm:scroll-px-6 sm:px-6 lg:mx-0 lg:scroll-px-0 lg:px-0">
        {listings.map((listing, index) => (
          <li key={listing.id} className="w-40 shrink-0 snap-start sm:w-48">
            <ListingCard place={place} listing={listing} isEager={index < eagerMax} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
