import {
  type CommandRow,
  type EntryRow,
  type LevelRow,
  NOTHING,
  type ReservationRow,
  type Tables,
} from '@/bench/torture/check/tables'
import type { Database } from '@/db/client'
import type { StockChanged } from '@/db/stock/outcome'
import { unpackOutcome } from '@/db/stock/stored-outcome'

type Flat<Row> = Omit<Row, 'balance' | 'change'> & { balance: number[]; change: number[] }

/** Reads the four tables as they are, in one snapshot. */
export async function readTables({ sql }: Pick<Database, 'sql'>): Promise<Tables> {
  return sql.begin('isolation level repeatable read read only', async (snapshot) => {
    const commands = await snapshot<
      (Omit<CommandRow, 'outcomeType' | 'outcomeChanges'> & { outcome: string })[]
    >`
      /* readTables */ select distinct location_id as "locationId", caller, key, kind, outcome::text as outcome from command`
    const entries = await snapshot<Flat<EntryRow>[]>`/* readTables */
      select location_id as "locationId", sku_id as "skuId", version::float8, kind, reservation_id as "reservationId", caller,
        command_key as "commandKey", array[on_hand, reserved, unavailable, safety_stock] as balance,
        array[on_hand_change, reserved_change, unavailable_change, safety_stock_change] as change
      from ledger_entry`
    const reservations = await snapshot<ReservationRow[]>`/* readTables */
      select location_id as "locationId", id, sku_id as "skuId", caller, quantity, quantity_committed as "quantityCommitted",
        quantity_returned as "quantityReturned", state, round(extract(epoch from expires_at) * 1000)::float8 as "expiresAt",
        round(extract(epoch from ended_at) * 1000)::float8 as "endedAt"
      from reservation`
    const levels = await snapshot<Omit<Flat<LevelRow>, 'change'>[]>`/* readTables */
      select location_id as "locationId", sku_id as "skuId", version::float8,
        array[on_hand, reserved, unavailable, safety_stock] as balance
      from stock_level`
    return {
      commands: commands.map(({ outcome, ...row }) => ({ ...row, ...readOutcome(outcome) })),
      entries: entries.map((row) => ({
        ...row,
        balance: toBuckets(row.balance),
        change: toBuckets(row.change),
      })),
      reservations: [...reservations],
      levels: levels.map((row) => ({ ...row, balance: toBuckets(row.balance) })),
    }
  })
}

function readOutcome(json: string): Pick<CommandRow, 'outcomeType' | 'outcomeChanges'> {
  const outcome = unpackOutcome(JSON.parse(json)) as StockChanged | { type: string }
  const outcomeChanges = 'changes' in outcome ? outcome.changes : []
  return { outcomeType: outcome.type, outcomeChanges }
}

function toBuckets(numbers: readonly number[]): typeof NOTHING {
  const [onHand = 0, reserved = 0, unavailable = 0, safetyStock = 0] = numbers
  return { ...NOTHING, onHand, reserved, unavailable, safetyStock }
}
