import { listFacets } from '@/db/catalog/list-facets'
import { countListings, type ListingSort, listListings } from '@/db/catalog/list-listings'
import type { ListingFilter } from '@/db/catalog/listing-filter'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { readPage } from '@/graphql/base/read-page'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import type {
  ListingConnectionResolvers,
  ListingFilter as ListingFilterInput,
  ListingSort as ListingSortInput,
  QueryResolvers,
} from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { codedError } from '@/graphql/problems/coded-error'

const sorts: Record<ListingSortInput, ListingSort> = {
  RELEVANCE: 'relevance',
  PRICE_ASC: 'price_asc',
  PRICE_DESC: 'price_desc',
  NAME: 'name',
}

export const listings: NonNullable<QueryResolvers['listings']> = async (_parent, args, context) => {
  const { db } = context.database
  const [locationId] = decodeArgument('Location', args.locationId)
  const location = await perRequest(context, createLocationLoader).load(locationId)
  if (location === null) throw codedError('NOT_FOUND', 'This location was not found.')

  const filter = readFilter(args.filter)
  const query = { locationId, retailerId: location.retailerId, filter, now: context.clock() }
  const page = await listListings(db, {
    ...query,
    sort: sorts[args.sort ?? 'RELEVANCE'],
    page: readPage('Query.listings', args),
  })
  return {
    ...toConnection(page, () => countListings(db, query)),
    listFacets: () => listFacets(db, query),
  }
}

function readFilter(input: ListingFilterInput | null | undefined): ListingFilter {
  const { text, categoryId, brands, attributes, inStockOnly } = input ?? {}
  return {
    text: text ?? undefined,
    categoryId: categoryId ? decodeArgument('Category', categoryId)[0] : undefined,
    brands: brands ?? undefined,
    attributes: attributes ?? undefined,
    inStockOnly: inStockOnly ?? false,
  }
}

export const ListingConnection: ListingConnectionResolvers = {
  totalCount,
  facets: ({ listFacets: list }) => list(),
}
