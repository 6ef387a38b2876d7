import { Search } from 'lucide-react'
import { answered } from '@/components/apollo/answered'
import { query } from '@/components/apollo/server-client'
import { CategoryTiles } from '@/components/catalog/category-tiles'
import {
  isSearchCut,
  readListingQuery,
  type SearchParams,
  searchLengthMax,
  toListingFilter,
} from '@/components/catalog/listing-query'
import { getPlace, listDepartments } from '@/components/catalog/read-place'
import { ShelfView } from '@/components/catalog/shelf-view'
import { shopPath } from '@/components/catalog/shop-path'
import { ShopListingsDocument } from '@/components/generated/operations'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'

type SearchPageProps = { params: Promise<{ place: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ searchParams }: SearchPageProps) {
  return { title: readListingQuery(await searchParams).text || 'Search' }
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const place = await getPlace((await params).place)
  const asked = await searchParams
  const listingQuery = readListingQuery(asked)
  const isCut = isSearchCut(asked)
  if (!listingQuery.text) {
    const departments = await listDepartments(place.retailer.id)
    return (
      <>
        <PageHeader title="Search" />
        <EmptyState icon={<Search aria-hidden />} title="What are you looking for?" className="mb-10">
          Type a product or a brand above. One wrong letter does not matter.
        </EmptyState>
        <CategoryTiles
          categories={departments.map((department) => ({
            ...department,
            href: shopPath.browse(place.slug, [department.slug]),
          }))}
        />
      </>
    )
  }
  const { data } = await query({
    query: ShopListingsDocument,
    variables: { locationId: place.id, filter: toListingFilter(listingQuery), sort: listingQuery.sort },
  })
  if (!data) throw new Error('The search could not be answered.')
  const listings = answered(data.listings)
  return (
    <>
      <PageHeader
        title={`“${listingQuery.text}”`}
        detail={`${listings.totalCount > 0 ? 'Found' : 'Not found'} at ${place.name}`}
      />
      {isCut && (
        <Notice title={`Only the first ${searchLengthMax} characters were searched`} className="mb-6">
          Fewer words find more.
        </Notice>
      )}
      <ShelfView
        place={place.slug}
        locationId={place.id}
        query={listingQuery}
        listings={listings}
        emptyHint="Try fewer or other words, or take a filter away."
      />
    </>
  )
}
