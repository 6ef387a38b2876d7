import type DataLoader from 'dataloader'
import { listLedgerEntries } from '@/db/stock/list-ledger-entries'
import type { GraphqlContext } from '@/graphql/context'
import { createLevelPageLoader, type LevelPageKey } from '@/graphql/stock/loaders/create-level-page-loader'
import type { LedgerEntrySource } from '@/graphql/stock/sources'

/** Pages of ledgers, each newest first. */
export function createLedgerLoader({
  database,
}: GraphqlContext): DataLoader<LevelPageKey, LedgerEntrySource[]> {
  return createLevelPageLoader(({ levels, limit, before }) =>
    listLedgerEntries(database.db, { levels, limit, beforeVersion: before }),
  )
}
