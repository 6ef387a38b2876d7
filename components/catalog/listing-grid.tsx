'use client'

import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { toast } from 'sonner'
import { answered } from '@/components/apollo/answered'
import { ListingCard } from '@/components/catalog/listing-card'
import {
  type ListingFilter,
  type ListingGrid_ConnectionFragment,
  ListingGridDocument,
  type ListingSort,
} from '@/components/generated/operations'
import { LiveStock } from '@/components/stock/live-stock'
import { LoadMore } from '@/components/ui/load-more'

export const gridStyle =
  'grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5 2xl:gap-x-6'

type ListingGridProps = {
  place: string
  locationId: string
  filter: ListingFilter
  sort: ListingSort
  firstPage: ListingGrid_ConnectionFragment
}

/** Listings page by page, each with its live badge. Give it a `key` made of the query: another query, another grid. */
export function ListingGrid({ place, locationId, filter, sort, firstPage }: ListingGridProps) {
  const client = useApolloClient()
  const [later, setLater] = useState<ListingGrid_ConnectionFragment[]>([])
  const [isLoading, setLoading] = useState(false)
  const last = later.at(-1) ?? firstPage
  const listings = [firstPage, ...later].flatMap((page) => page.edges.map((edge) => edge.node))

  async function loadMore() {
    setLoading(true)
    try {
      const { data } = await client.query({
        query: ListingGridDocument,
        variables: { locationId, filter, sort, after: last.pageInfo.endCursor },
        // The cache would hand back all pages in one; the ones before stand here already.
        fetchPolicy: 'no-cache',
      })
      if (data) {
        const page = answered(data.listings)
        setLater((pages) => [...pages, page])
      }
    } catch {
      toast.error('The next page could not be loaded.', { description: 'What you see stays. Try again.' })
    }
    setLoading(false)
  }

  return (
    <>
      {/* The newest 200: what is further up the page is out of sight, and a subscription takes no more. */}
      <LiveStock locationId={locationId} skuIds={listings.map((listing) => listing.sku.id)} />
      <ul className={gridStyle}>
        {listings.map((listing, index) => (
          <li key={listing.id}>
            <ListingCard place={place} listing={listing} isEager={index < 5} />
          </li>
        ))}
      </ul>
      <LoadMore
        shownCount={listings.length}
        totalCount={last.totalCount}
        hasMore={last.pageInfo.hasNextPage}
        isLoading={isLoading}
        onMore={loadMore}
      />
    </>
  )
}
