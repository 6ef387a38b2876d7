import { countDeeds, listDeeds } from '@/db/deeds/list-deeds'
import { toConnection, totalCount } from '@/graphql/base/connection'
import { readPage } from '@/graphql/base/read-page'
import { readDeedFilter } from '@/graphql/deeds/read-deed-filter'
import type { DeedConnectionResolvers, QueryResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

export const deeds: NonNullable<QueryResolvers['deeds']> = async (_parent, args, { database: { db } }) => {
  const query = {
    retailerId: decodeArgument('Retailer', args.retailerId)[0],
    filter: readDeedFilter(args.filter),
  }
  return toConnection(await listDeeds(db, { ...query, page: readPage('Query.deeds', args) }), () =>
    countDeeds(db, query),
  )
}

export const DeedConnection: DeedConnectionResolvers = { totalCount }
