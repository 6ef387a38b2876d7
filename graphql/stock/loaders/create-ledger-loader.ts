import type DataLoader from 'dataloader'
import type { Page } from '@/db/paging/page'
import {
  countLedgerEntries,
  type LedgerFilter,
  listLedgerEntries,
  readLedgerKeyset,
  toLedgerEdge,
} from '@/db/stock/list-ledger-entries'
import type { LevelKey } from '@/db/stock/named-levels'
import { createCountLoader, createPageLoader, type PageKey } from '@/graphql/base/create-page-loader'
import type { GraphqlContext } from '@/graphql/context'
import { levelName } from '@/graphql/stock/level-name'
import type { LedgerEntrySource } from '@/graphql/stock/sources'

/** Pages of ledgers, each newest first. */
export function createLedgerLoader({
  database: { db },
}: GraphqlContext): DataLoader<PageKey<LevelKey, LedgerFilter>, Page<LedgerEntrySource> | null> {
  return createPageLoader({
    nameOf: levelName,
    readKeyset: readLedgerKeyset,
    list: ({ of, ...query }) => listLedgerEntries(db, { levels: of, ...query }),
    toEdge: toLedgerEdge,
  })
}

/** How many entries ledgers have. */
export function createLedgerCountLoader({
  database: { db },
}: GraphqlContext): DataLoader<Omit<PageKey<LevelKey, LedgerFilter>, 'page'>, number> {
  return createCountLoader({
    nameOf: levelName,
    count: ({ of, filter }: { of: LevelKey[]; filter: LedgerFilter }) =>
      countLedgerEntries(db, { levels: of, filter }),
  })
}
