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

const TEXT_MAX = 200
const VALUES_MAX = 50

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
  if ((text?.length ?? 0) > TEXT_MAX) {
    throw codedError('BAD_USER_INPUT', `A search has at most ${TEXT_MAX} characters.`)
  }
  if ((brands?.length ?? 0) > VALUES_MAX || (attributes?.length ?? 0) > VALUES_MAX) {
    throw codedError('BAD_USER_INPUT', `A list is narrowed by at most ${VALUES_MAX} values.`)
  }
  const values = [...(brands ?? []), ...(attributes ?? []).flatMap(({ name, value }) => [name, value])]
  if (values.some((value) => value.includes('\u0000'))) {
    throw codedError('BAD_USER_INPUT', 'A filter contains a character that no value has.')
  }
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
