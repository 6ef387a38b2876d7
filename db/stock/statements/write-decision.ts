import type { TransactionSql } from 'postgres'
import { WAKE_CHANNEL, wakePayload } from '@/db/events/wake-payload'
import type { Caller, LocationId } from '@/db/ids'
import type { Decision, Hold, LedgerLine } from '@/db/stock/decision'

/** An answer to be stored for its key. */
export interface CommandRow {
  caller: Caller
  key: string
  kind: string
  contentHash: string
  outcome: unknown
}

/**
 * Everything of a batch in one statement: levels, entries, holds, answered commands, the wake-up.
 * One JSON document each and not an array per column: fewer parameters to escape, and the same plan for any size.
 */
export async function writeDecision(
  sql: TransactionSql,
  locationId: LocationId,
  at: Date,
  decision: Pick<Decision, 'levels' | 'entries' | 'holdsMade' | 'holdsChanged'>,
  commands: readonly CommandRow[],
): Promise<void> {
  const { levels, entries, holdsMade, holdsChanged } = decision
  const payload = wakePayload({ locationId, skuIds: levels.map((level) => level.skuId) })
  const [written] = await sql<{ levels: number; changed: number }[]>`/* writeDecision */
    with level_written as (
      update stock_level s
      set on_hand = x."onHand", reserved = x.reserved, unavailable = x.unavailable, safety_stock = x."safetyStock",
        version = x.version, updated_at = ${at.toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(levels)}::json) as x ("skuId" uuid, "onHand" integer, reserved integer,
        unavailable integer, "safetyStock" integer, version bigint, "versionBefore" bigint)
      where s.location_id = ${locationId} and s.sku_id = x."skuId" and s.version = x."versionBefore"
      returning 1
    ), entry_written as (
      insert into ledger_entry (location_id, sku_id, version, kind, reason, on_hand_change, reserved_change,
        unavailable_change, safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, reference,
        caller, command_key, at)
      select ${locationId}, s, v, k, w, c1, c2, c3, c4, b1, b2, b3, b4, r, f, c, m, ${at.toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(entries.map(entryRow))}::json) as x (s uuid, v bigint, k ledger_kind,
        w stock_reason, c1 integer, c2 integer, c3 integer, c4 integer, b1 integer, b2 integer, b3 integer, b4 integer,
        r uuid, f text, c text, m text)
    ), hold_made as (
      insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed,
        quantity_returned, state, expires_at, created_at, ended_at)
      select ${locationId}, i, s, ok, oi, c, q, qc, qr, t, e, a, n
      from json_to_recordset(${JSON.stringify(holdsMade.map(holdRow))}::json) as x (i uuid, s uuid, ok text, oi text, c text,
        q integer, qc integer, qr integer, t reservation_state, e timestamptz, a timestamptz, n timestamptz)
    ), hold_changed as (
      update reservation r
      set quantity_committed = qc, quantity_returned = qr, state = t, expires_at = e, ended_at = n
      from json_to_recordset(${JSON.stringify(holdsChanged.map(holdRow))}::json) as x (i uuid, qc integer, qr integer,
        t reservation_state, e timestamptz, n timestamptz)
      where r.location_id = ${locationId} and r.id = x.i and r.state = 'reserved'
      returning 1
    ), command_written as (
      insert into command (location_id, caller, key, kind, content_hash, outcome, at)
      select ${locationId}, c, k, t, h, o, ${at.toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(commands.map(commandRow))}::json) as x (c text, k text, t text, h text, o jsonb)
    )
    select (select count(*) from level_written)::integer as levels, (select count(*) from hold_changed)::integer as changed,
      case when ${levels.length > 0} then pg_notify(${WAKE_CHANNEL}, ${payload}) end`
  if (written?.levels !== levels.length || written.changed !== holdsChanged.length) {
    throw new Error('A locked stock level or reservation was changed by somebody else.')
  }
}

/** Answers that were known only after the stock was written. */
export async function writeCommands(
  sql: TransactionSql,
  locationId: LocationId,
  at: Date,
  commands: readonly CommandRow[],
): Promise<void> {
  await sql`/* writeCommands */
    insert into command (location_id, caller, key, kind, content_hash, outcome, at)
    select ${locationId}, c, k, t, h, o, ${at.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(commands.map(commandRow))}::json) as x (c text, k text, t text, h text, o jsonb)`
}

function entryRow({ change, balance, ...entry }: LedgerLine) {
  return {
    s: entry.skuId,
    v: entry.version,
    k: entry.kind,
    w: entry.reason,
    c1: change.onHand,
    c2: change.reserved,
    c3: change.unavailable,
    c4: change.safetyStock,
    b1: balance.onHand,
    b2: balance.reserved,
    b3: balance.unavailable,
    b4: balance.safetyStock,
    r: entry.reservationId,
    f: entry.reference,
    c: entry.caller,
    m: entry.commandKey,
  }
}

function holdRow(hold: Hold) {
  return {
    i: hold.id,
    s: hold.skuId,
    ok: hold.owner.kind,
    oi: hold.owner.id,
    c: hold.caller,
    q: hold.quantity,
    qc: hold.quantityCommitted,
    qr: hold.quantityReturned,
    t: hold.state,
    e: instant(hold.expiresAt),
    a: instant(hold.createdAt),
    n: instant(hold.endedAt),
  }
}

function commandRow(command: CommandRow) {
  return { c: command.caller, k: command.key, t: command.kind, h: command.contentHash, o: command.outcome }
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}
