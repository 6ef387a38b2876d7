import type { Sql } from 'postgres'
import type { Database } from '@/db/client'
import { listPartitions } from '@/db/partitions/list-partitions'
import { RESERVATION_TABLE } from '@/db/partitions/partitioned-tables'
import { beginOfPeriod } from '@/db/partitions/period'
import type { Log } from '@/db/settings/create-log'

/** Before every id. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'

const REFRESH_MS = 3_600_000
const DAY_MS = 86_400_000

/** Where live holds begin, so that a batch need not ask the months before. */
export interface LiveHolds {
  /** No live hold has an id before this one. */
  since(): string
}

/**
 * Reads where live holds begin, at first and every hour, and until then says: anywhere. What was read before stays right for ever, because new holds have new ids:
 * it can only be less tight than it might be. The month before the present one is always left in, for ids that a process made whose clock was behind.
 */
export function followLiveHolds({ sql }: Pick<Database, 'sql'>, log?: Pick<Log, 'warn'>): LiveHolds {
  let known = FIRST_ID
  let readAt = Number.NEGATIVE_INFINITY
  return {
    since() {
      if (performance.now() - readAt > REFRESH_MS) {
        readAt = performance.now()
        findFirstLiveHold(sql).then(
          (first) => {
            known = first
          },
          (error: unknown) => log?.warn({ err: error }, 'could not read where live holds begin'),
        )
      }
      return known
    },
  }
}

/** The begin of the oldest month that has a live hold. */
export async function findFirstLiveHold(sql: Sql): Promise<string> {
  const { toBound } = RESERVATION_TABLE
  const lastMonth = beginOfPeriod('month', new Date(Date.now() - 31 * DAY_MS))
  return await sql.begin(async (tx) => {
    await tx`/* findFirstLiveHold */ set local enable_seqscan = off`
    if (await hasLiveHold('reservation_default')) return FIRST_ID
    for (const { name, from } of await listPartitions(tx, RESERVATION_TABLE)) {
      if (from !== null && from >= lastMonth) break
      if (await hasLiveHold(name)) return from === null ? FIRST_ID : toBound(from)
    }
    return toBound(lastMonth)

    async function hasLiveHold(partition: string): Promise<boolean> {
      const [row] = await tx.unsafe<{ found: boolean }[]>(
        `/* findFirstLiveHold */ select exists (select from ${partition} where state = 'reserved') as found`,
      )
      return row?.found ?? true
    }
  })
}
