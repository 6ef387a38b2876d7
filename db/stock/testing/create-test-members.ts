import type { TransactionSql } from 'postgres'
import type { StockCommand } from '@/db/stock/command'
import type { BatchMembers, RequestOf } from '@/db/stock/members'
import type { LapsedReservation, ShortenedReservation, StockChanged, StockRefusal } from '@/db/stock/outcome'

/** What a test's member does; left out: nothing. */
export interface TestMember {
  /** Waited for while the batch has its locks and before anything is decided. */
  untilRead?(): Promise<unknown>
  decide?(
    request: RequestOf,
    decideStock: (commands: readonly StockCommand[]) => StockChanged | StockRefusal,
  ): unknown
  onLapsed?(lapsed: readonly LapsedReservation[]): void
  onShortened?(shortened: readonly ShortenedReservation[]): void
  /** Sends its statements behind the write of stock and before the commit. */
  write?(sql: TransactionSql): Promise<unknown>
}

/** Members of a batch that keep no rows, for what the engine owes to any member. Their requests act on what `decide` names; `skuIds` are locked for them. */
export function createTestMembers(member: TestMember, skuIds: readonly string[] = []): BatchMembers {
  return {
    read: (sql) => ({
      stock: {
        skuIds: sql`/* createTestMembers */ select unnest(${skuIds as string[]}::uuid[])`,
        reservationIds: sql`/* createTestMembers */ select null::uuid where false`,
      },
      state: Promise.resolve(member.untilRead?.()).then(() => ({
        skuIds,
        readOwners: async () => undefined,
        open: () => ({
          ownersMissing: [],
          changed: { orders: new Map(), picks: false },
          followLapsed: (lapsed) => member.onLapsed?.(lapsed),
          followShortened: (shortened) => member.onShortened?.(shortened),
          decide: (request, decideStock) => member.decide?.(request, decideStock) ?? null,
          write: (itsSql) => Promise.resolve(member.write?.(itsSql)).then(() => undefined),
        }),
      })),
    }),
  }
}
