import { PackageOpen } from 'lucide-react'
import { FacetList, FacetPanel } from '@/components/catalog/facet-panel'
import { ListingGrid } from '@/components/catalog/listing-grid'
import { type ListingQuery, toListingFilter, writeListingQuery } from '@/components/catalog/listing-query'
import { SortSelect } from '@/components/catalog/sort-select'
import type { ShopListingsQuery } from '@/components/generated/operations'
import { LiveNote } from '@/components/layout/live-note'
import { Count } from '@/components/ui/count'
import { EmptyState } from '@/components/ui/empty-state'

type ShelfViewProps = {
  place: string
  locationId: string
  categoryId?: string
  query: ListingQuery
  listings: NonNullable<ShopListingsQuery['listings']>
  /** What to do when nothing is there at all. */
  emptyHint: string
}

/** A list of listings with what narrows and sorts it. */
export function ShelfView({ place, locationId, categoryId, query, listings, emptyHint }: ShelfViewProps) {
  const panel = { query, facets: listings.facets, totalCount: listings.totalCount }
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
      <aside aria-label="Filters" className="max-lg:hidden">
        <h2 className="sr-only">Filters</h2>
        <FacetList {...panel} />
      </aside>
      <section aria-label="Products">
        <h2 className="sr-only">Products</h2>
        <div className="mb-5 flex items-center justify-between gap-3">
          <p className="text-ink-soft text-sm tabular-nums max-lg:hidden">
            <Count value={listings.totalCount} /> {listings.totalCount === 1 ? 'product' : 'products'}
          </p>
          <FacetPanel {...panel} />
          <LiveNote className="lg:mr-auto" />
          <SortSelect query={query} />
        </div>
        {listings.edges.length === 0 ? (
          <EmptyState icon={<PackageOpen aria-hidden />} title="Nothing matches">
            {emptyHint}
          </EmptyState>
        ) : (
          <ListingGrid
            key={`${categoryId} ${writeListingQuery(query)}`}
            place={place}
            locationId={locationId}
            filter={toListingFilter(query, categoryId)}
            sort={query.sort}
            firstPage={listings}
          />
        )}
      </section>
    </div>
  )
}
