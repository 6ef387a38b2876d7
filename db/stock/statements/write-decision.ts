import type { TransactionSql } from 'postgres'
import { countChange } from '@/db/events/wake-marks'
import type { VersionsById, Wake } from '@/db/events/wake-payload'
import type { Caller, LocationId } from '@/db/ids'
import { findOtherWeek } from '@/db/partitions/find-other-week'
import { instantColumn, plainColumn, textColumn } from '@/db/rows/array-literal'
import type { Decision } from '@/db/stock/decision'
import type { StockChanged } from '@/db/stock/outcome'
import { type BatchFence, isInTransaction } from '@/db/stock/statements/batch-fence'
import { findEnds } from '@/db/stock/statements/find-holds'
import { packOutcome } from '@/db/stock/stored-outcome'

/** An answer to be stored for its key. */
export interface CommandRow {
  caller: Caller
  key: string
  kind: string
  contentHash: string
  outcome: unknown
  /** What a member's request did to stock, where it did anything. */
  stock: StockChanged | null
}

/** Of what, when, what else changed with it that readers are told of, and who will tell them. */
export interface Written {
  locationId: LocationId
  at: Date
  changed: { orders: VersionsById; picks: boolean }
  teller: string
}

/**
 * Everything of a batch's stock in one statement: levels, entries, holds, answered commands, and that there is something to be told. One array per column.
 * The updates are worded so that no plan, made while the tables were small, can walk the location's other rows: what to change says of each row its whole
 * key, `offset 0` keeps the planner from seeing that the location is the same in all of them, and a hold's state is compared as a text, for which there
 * is no index. So each row is looked up by its key, in its partition.
 * Returns what readers are to be told once it is committed. It divides by zero where a locked row was changed by somebody else, or where it runs in another transaction than the one that locked (I13): the commit
 * may be on its way behind it, so it has to fail by itself.
 */
export function writeDecision(
  sql: TransactionSql,
  fence: BatchFence,
  { locationId, at, changed: others, teller }: Written,
  decision: Pick<Decision, 'levels' | 'entries' | 'holdsMade' | 'holdsChanged'>,
  commands: readonly CommandRow[],
): Promise<Wake | null> {
  const { levels, entries, holdsMade: made, holdsChanged: changed } = decision
  const isHeard = levels.length + others.orders.size > 0 || others.picks
  const now = at.toISOString()
  const written = sql<{ number: number | null }[]>`/* writeDecision */
    with level_written as (
      update stock_level s
      set on_hand = x.on_hand, reserved = x.reserved, unavailable = x.unavailable, safety_stock = x.safety_stock,
        back_room = x.back_room, version = x.version, updated_at = ${now}::timestamptz
      from (select ${locationId}::uuid as location_id, level.* from unnest(
        ${plainColumn(levels, (level) => level.skuId)}::uuid[],
        ${plainColumn(levels, (level) => level.onHand)}::integer[],
        ${plainColumn(levels, (level) => level.reserved)}::integer[],
        ${plainColumn(levels, (level) => level.unavailable)}::integer[],
        ${plainColumn(levels, (level) => level.safetyStock)}::integer[],
        ${plainColumn(levels, (level) => level.backRoom)}::integer[],
        ${plainColumn(levels, (level) => level.version)}::bigint[],
        ${plainColumn(levels, (level) => level.versionBefore)}::bigint[]
      ) as level (sku_id, on_hand, reserved, unavailable, safety_stock, back_room, version, version_before) offset 0) x
      where s.location_id = x.location_id and s.sku_id = x.sku_id and s.version = x.version_before
      returning 1
    ), entry_written as (
      insert into ledger_entry (location_id, sku_id, version, kind, reason, on_hand_change, reserved_change,
        unavailable_change, safety_stock_change, back_room_change, on_hand, reserved, unavailable, safety_stock, back_room,
        reservation_id, reference, caller, command_key, at)
      select ${locationId}, x.*, ${now}::timestamptz
      from unnest(
        ${plainColumn(entries, (entry) => entry.skuId)}::uuid[],
        ${plainColumn(entries, (entry) => entry.version)}::bigint[],
        ${plainColumn(entries, (entry) => entry.kind)}::ledger_kind[],
        ${plainColumn(entries, (entry) => entry.reason)}::stock_reason[],
        ${plainColumn(entries, (entry) => entry.change.onHand)}::integer[],
        ${plainColumn(entries, (entry) => entry.change.reserved)}::integer[],
        ${plainColumn(entries, (entry) => entry.change.unavailable)}::integer[],
        ${plainColumn(entries, (entry) => entry.change.safetyStock)}::integer[],
        ${plainColumn(entries, (entry) => entry.change.backRoom)}::integer[],
        ${plainColumn(entries, (entry) => entry.balance.onHand)}::integer[],
        ${plainColumn(entries, (entry) => entry.balance.reserved)}::integer[],
        ${plainColumn(entries, (entry) => entry.balance.unavailable)}::integer[],
        ${plainColumn(entries, (entry) => entry.balance.safetyStock)}::integer[],
        ${plainColumn(entries, (entry) => entry.balance.backRoom)}::integer[],
        ${plainColumn(entries, (entry) => entry.reservationId)}::uuid[],
        ${textColumn(entries, (entry) => entry.reference)}::text[],
        ${textColumn(entries, (entry) => entry.caller)}::text[],
        ${textColumn(entries, (entry) => entry.commandKey)}::text[]
      ) as x
    ), hold_made as (
      insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed,
        quantity_returned, state, expires_at, created_at, ended_at)
      select ${locationId}, x.*
      from unnest(
        ${plainColumn(made, (hold) => hold.id)}::uuid[],
        ${plainColumn(made, (hold) => hold.skuId)}::uuid[],
        ${textColumn(made, (hold) => hold.owner.kind)}::text[],
        ${textColumn(made, (hold) => hold.owner.id)}::text[],
        ${textColumn(made, (hold) => hold.caller)}::text[],
        ${plainColumn(made, (hold) => hold.quantity)}::integer[],
        ${plainColumn(made, (hold) => hold.quantityCommitted)}::integer[],
        ${plainColumn(made, (hold) => hold.quantityReturned)}::integer[],
        ${plainColumn(made, (hold) => hold.state)}::reservation_state[],
        ${instantColumn(made, (hold) => hold.expiresAt)}::timestamptz[],
        ${instantColumn(made, (hold) => hold.createdAt)}::timestamptz[],
        ${instantColumn(made, (hold) => hold.endedAt)}::timestamptz[]
      ) as x
    )${changed.length > 0 ? updateHolds(sql, locationId, changed) : sql``}, command_written as (
      insert into command (location_id, caller, key, kind, content_hash, outcome, at)
      select ${locationId}, x.*, ${now}::timestamptz
      from ${unnestCommands(sql, commands)}
    ), change_counted as (${countChange(sql, { locationId, teller, isHeard })})
    select (select number from change_counted) as number,
      1 / ((select count(*) from level_written) = ${levels.length}
        ${changed.length > 0 ? areHoldsUpdated(sql, changed) : sql``})::integer as is_whole
    where ${isInTransaction(sql, fence)}`.execute()
  return Promise.all([written, echoCommands(sql, fence, locationId, at, commands)]).then(([[row]]) =>
    row?.number ? toWake(locationId, levels, others, { teller, number: row.number }) : null,
  )
}

function toWake(
  locationId: LocationId,
  levels: Decision['levels'],
  { orders, picks }: Written['changed'],
  mark: NonNullable<Wake['mark']>,
): Wake {
  return {
    locationId,
    mark,
    ...(levels.length > 0 && { stock: new Map(levels.map(({ skuId, version }) => [skuId, version])) }),
    ...(orders.size > 0 && { orders }),
    ...(picks && { picks }),
  }
}

/** Left out where there are none: to make ready an update of all partitions takes as long as the rest of a small batch. */
function updateHolds(sql: TransactionSql, locationId: LocationId, changed: Decision['holdsChanged']) {
  const [first] = findEnds(changed.map((hold) => hold.id))
  return sql`, hold_changed as (
      update reservation r
      set quantity_committed = x.committed, quantity_returned = x.returned, state = x.state, expires_at = x.expires_at,
        ended_at = x.ended_at
      from (select ${locationId}::uuid as location_id, hold.* from unnest(
        ${plainColumn(changed, (hold) => hold.id)}::uuid[],
        ${plainColumn(changed, (hold) => hold.quantityCommitted)}::integer[],
        ${plainColumn(changed, (hold) => hold.quantityReturned)}::integer[],
        ${plainColumn(changed, (hold) => hold.state)}::reservation_state[],
        ${instantColumn(changed, (hold) => hold.expiresAt)}::timestamptz[],
        ${instantColumn(changed, (hold) => hold.endedAt)}::timestamptz[]
      ) as hold (id, committed, returned, state, expires_at, ended_at) offset 0) x
      where r.location_id = x.location_id and r.id = x.id and r.id >= ${first}::uuid
        and r.state::text = 'reserved'
      returning 1
    )`
}

function areHoldsUpdated(sql: TransactionSql, changed: Decision['holdsChanged']) {
  return sql`and (select count(*) from hold_changed) = ${changed.length}`
}

/**
 * Around the end of a week an answer is kept in both weeks: each has a primary key of its own (I7), and another process, whose clock is on the
 * other side, may write the same key at this moment.
 */
async function echoCommands(
  sql: TransactionSql,
  fence: BatchFence,
  locationId: LocationId,
  at: Date,
  commands: readonly CommandRow[],
): Promise<void> {
  const otherWeek = findOtherWeek(at)
  if (!otherWeek || commands.length === 0) return
  await sql`/* echoCommands */
    insert into command (location_id, caller, key, kind, content_hash, outcome, at)
    select ${locationId}, x.*, ${otherWeek.toISOString()}::timestamptz
    from ${unnestCommands(sql, commands)}
    where ${isInTransaction(sql, fence)}
    on conflict do nothing`.execute()
}

function unnestCommands(sql: TransactionSql, commands: readonly CommandRow[]) {
  return sql`unnest(
    ${textColumn(commands, (command) => command.caller)}::text[],
    ${textColumn(commands, (command) => command.key)}::text[],
    ${textColumn(commands, (command) => command.kind)}::text[],
    ${textColumn(commands, (command) => command.contentHash)}::text[],
    ${textColumn(commands, (command) => JSON.stringify(packOutcome(command.outcome, command.stock)))}::jsonb[]
  ) as x`
}
