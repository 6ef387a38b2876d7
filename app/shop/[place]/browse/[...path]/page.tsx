import { answered } from '@/components/apollo/answered'
import { query } from '@/components/apollo/server-client'
import { CategoryChips } from '@/components/catalog/category-chips'
import { readListingQuery, type SearchParams, toListingFilter } from '@/components/catalog/listing-query'
import { getCategory } from '@/components/catalog/read-category'
import { ShelfView } from '@/components/catalog/shelf-view'
import { shopPath } from '@/components/catalog/shop-path'
import { ShopListingsDocument } from '@/components/generated/operations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'

type BrowsePageProps = {
  params: Promise<{ place: string; path: string[] }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: BrowsePageProps) {
  return { title: (await getCategory(params)).category.name }
}

export default async function BrowsePage({ params, searchParams }: BrowsePageProps) {
  const { place, category } = await getCategory(params)
  const listingQuery = readListingQuery(await searchParams)
  const { data } = await query({
    query: ShopListingsDocument,
    variables: {
      locationId: place.id,
      filter: toListingFilter(listingQuery, category.id),
      sort: listingQuery.sort,
    },
  })
  if (!data) throw new Error('The shelf could not be read.')
  const slugs = category.ancestors.map((ancestor) => ancestor.slug)
  const isShelf = category.children.length === 0
  return (
    <>
      <PageHeader
        title={category.name}
        breadcrumbs={
          <Breadcrumbs
            crumbs={[
              { href: shopPath.home(place.slug), label: place.name },
              ...category.ancestors.map((ancestor, index) => ({
                href: shopPath.browse(place.slug, slugs.slice(0, index + 1)),
                label: ancestor.name,
              })),
            ]}
          />
        }
      />
      <CategoryChips
        label={isShelf ? 'Shelves of this aisle' : 'Further down'}
        chosenId={category.id}
        categories={(isShelf ? (category.parent?.children ?? []) : category.children).map((next) => ({
          ...next,
          href: shopPath.browse(place.slug, [...(isShelf ? slugs.slice(0, -1) : slugs), next.slug]),
        }))}
      />
      <ShelfView
        place={place.slug}
        locationId={place.id}
        categoryId={category.id}
        query={listingQuery}
        listings={answered(data.listings)}
        emptyHint="Take a filter away, or look at a shelf nearby."
      />
    </>
  )
}
