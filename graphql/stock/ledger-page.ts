import { type ConnectionSource, toConnection } from '@/graphql/base/connection'
import { fromEnum } from '@/graphql/base/enum-case'
import { readPage } from '@/graphql/base/read-page'
import { readNumberRange, readTimeSpan } from '@/graphql/base/read-range'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import type { StockLevelLedgerArgs } from '@/graphql/generated/resolver-types'
import { createLedgerCountLoader, createLedgerLoader } from '@/graphql/stock/loaders/create-ledger-loader'
import type { LedgerEntrySource, StockLevelSource } from '@/graphql/stock/sources'

/** A page of a level's ledger; its cursor is the version. */
export async function ledgerPage(
  context: GraphqlContext,
  { locationId, skuId }: StockLevelSource,
  args: Partial<StockLevelLedgerArgs>,
): Promise<ConnectionSource<LedgerEntrySource>> {
  const { at, versions, kinds, reasons } = args.filter ?? {}
  const filter = {
    at: readTimeSpan('at', at),
    versions: readNumberRange('versions', versions),
    kinds: kinds?.map(fromEnum),
    reasons: reasons?.map(fromEnum),
  }
  const of = { locationId, skuId }
  const page = readPage('StockLevel.ledger', args)
  return toConnection(await perRequest(context, createLedgerLoader).load({ of, filter, page }), () =>
    perRequest(context, createLedgerCountLoader).load({ of, filter }),
  )
}
