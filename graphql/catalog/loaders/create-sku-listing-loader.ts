import type DataLoader from 'dataloader'
import {
  countListingsOfSkus,
  listListingsOfSkus,
  readSkuListingKeyset,
  toSkuListingEdge,
} from '@/db/catalog/list-listings-of-skus'
import type { SkuId } from '@/db/ids'
import type { Page } from '@/db/paging/page'
import { createCountLoader, createPageLoader, type PageKey } from '@/graphql/base/create-page-loader'
import type { ListingSource } from '@/graphql/catalog/sources'
import type { GraphqlContext } from '@/graphql/context'

interface SkuKey {
  skuId: SkuId
}

const skuName = ({ skuId }: SkuKey): string => skuId

/** Where SKUs are offered. */
export function createSkuListingLoader({
  database: { db },
}: GraphqlContext): DataLoader<PageKey<SkuKey, null>, Page<ListingSource> | null> {
  return createPageLoader({
    nameOf: skuName,
    readKeyset: readSkuListingKeyset,
    list: ({ of, keyset }) => listListingsOfSkus(db, { skuIds: of.map(skuName), keyset }),
    toEdge: toSkuListingEdge,
  })
}

/** At how many places SKUs are offered. */
export function createSkuListingCountLoader({
  database: { db },
}: GraphqlContext): DataLoader<Omit<PageKey<SkuKey, null>, 'page'>, number> {
  return createCountLoader({
    nameOf: skuName,
    count: ({ of }: { of: SkuKey[] }) => countListingsOfSkus(db, of.map(skuName)),
  })
}
