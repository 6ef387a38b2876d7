import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { adjustStock } from '@/graphql/stock/resolvers/adjust-stock'
import { audit } from '@/graphql/stock/resolvers/audit'
import { changeStockLevels } from '@/graphql/stock/resolvers/change-stock-levels'
import { commitReservation } from '@/graphql/stock/resolvers/commit-reservation'
import { extendReservation } from '@/graphql/stock/resolvers/extend-reservation'
import { InsufficientStockLine } from '@/graphql/stock/resolvers/insufficient-stock-line'
import { LedgerEntry, LedgerEntryConnection } from '@/graphql/stock/resolvers/ledger-entry'
import { moveStock } from '@/graphql/stock/resolvers/move-stock'
import { openPacks } from '@/graphql/stock/resolvers/open-packs'
import { releaseReservation } from '@/graphql/stock/resolvers/release-reservation'
import { Reservation } from '@/graphql/stock/resolvers/reservation'
import { ReservationConnection, reservations } from '@/graphql/stock/resolvers/reservations'
import { reserveStock } from '@/graphql/stock/resolvers/reserve-stock'
import { setStock } from '@/graphql/stock/resolvers/set-stock'
import { ShortenedReservation, StockChange } from '@/graphql/stock/resolvers/stock-change'
import { StockLevel, stockLevel } from '@/graphql/stock/resolvers/stock-level'
import { StockLevelConnection, stockLevels } from '@/graphql/stock/resolvers/stock-levels'
import { stockSummary } from '@/graphql/stock/resolvers/stock-summary'

export const query = { stockLevel, stockLevels, stockSummary, reservations, audit } satisfies QueryResolvers

export const mutation = {
  reserveStock,
  commitReservation,
  releaseReservation,
  extendReservation,
  adjustStock,
  setStock,
  changeStockLevels,
  moveStock,
  openPacks,
} satisfies MutationResolvers

export { subscription } from '@/graphql/stock/subscription'

export const types = {
  StockLevel,
  StockLevelConnection,
  LedgerEntry,
  LedgerEntryConnection,
  ReservationConnection,
  Reservation,
  InsufficientStockLine,
  StockChange,
  ShortenedReservation,
} satisfies Resolvers
