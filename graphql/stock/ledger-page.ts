import { decodeCursor, encodeCursor } from '@/db/catalog/cursor'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'
import { checkPageSize } from '@/graphql/stock/check-page-size'
import { createLedgerLoader } from '@/graphql/stock/loaders/create-ledger-loader'
import { pageInfo } from '@/graphql/stock/page-info'
import type { StockLevelSource } from '@/graphql/stock/sources'

const PAGE_MAX = 200

/** A page of a level's ledger, newest first; its cursor is the version. */
export async function ledgerPage(
  context: GraphqlContext,
  { locationId, skuId }: StockLevelSource,
  { first, after }: { first?: number | null; after?: string | null },
) {
  const size = checkPageSize(first, PAGE_MAX)
  const cursor = after ? decodeCursor('ledger', after, ['bigint']) : []
  if (cursor === null) throw codedError('BAD_USER_INPUT', 'This cursor is not of this list.')
  const before = cursor[0] === undefined ? undefined : Number(cursor[0])
  const rows = await perRequest(context, createLedgerLoader).load({
    locationId,
    skuId,
    limit: size + 1,
    before,
  })
  const edges = rows
    .slice(0, size)
    .map((node) => ({ node, cursor: encodeCursor('ledger', [String(node.version)]) }))
  return { edges, pageInfo: pageInfo({ edges, hasNextPage: rows.length > size }, after) }
}
