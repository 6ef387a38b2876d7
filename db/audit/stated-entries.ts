import type { PendingQuery, Row, Sql, TransactionSql } from 'postgres'

type Connection = Sql | TransactionSql
type Part = PendingQuery<Row[]>

/**
 * The entries that an outcome states, in the columns of `ledger_entry` (see `packOutcome`); of an outcome that states none, none. A promise that
 * a change broke is ended before it, and may go on as a smaller one: of these the outcome states no version.
 */
export function statedEntries(sql: Connection, outcome: Part): Part {
  return sql`(
    select ${ofChange(sql)}
    from jsonb_array_elements(case when ${isStating(sql, outcome)} then ${outcome}->2 else '[]' end) as change
    where change->3 <> '[0, 0, 0, 0]'
    union all
    select case part when 1 then broken->>'state' else 'reserved' end, (broken->>'skuId')::uuid,
      (case part when 1 then broken->>'reservationId' else broken->>'newReservationId' end)::uuid, 0,
      case part when 1 then -(broken->>'quantity')::integer else (broken->>'quantity')::integer - (broken->>'quantityLost')::integer end,
      0, 0, 0, null
    from jsonb_array_elements(case when ${isStating(sql, outcome)} then ${outcome}->3 else '[]' end) as broken,
      (values (1), (2)) as parts (part)
    where part = 1 or broken->>'newReservationId' is not null
  )`
}

/** Whether it states one change that broke no promise. */
export function isSingle(sql: Connection, outcome: Part): Part {
  return sql`case when ${isStating(sql, outcome)} then jsonb_array_length(${outcome}->2) = 1 and ${outcome}->3 = '[]' else false end`
}

/** A packed change, called `change`, in the columns of its entry. */
export function ofChange(sql: Connection): Part {
  return sql`case change->>0 when 'reserve' then 'reserved' when 'commit' then 'committed' when 'release' then 'released'
        when 'adjust' then 'adjusted' when 'move' then 'moved' when 'carry' then 'moved' else change->>0 end as kind,
      (change->>1)::uuid as sku_id, (change->>2)::uuid as reservation_id, (change->3->>0)::integer as on_hand_change,
      case when change->>0 in ('adjust', 'set', 'move') then 0 else (change->3->>1)::integer end as reserved_change,
      (change->3->>2)::integer as unavailable_change, (change->3->>3)::integer as safety_stock_change,
      coalesce((change->3->>4)::integer, 0) as back_room_change, (change->>5)::bigint as version`
}

/** Whether it is an outcome that says which entries are its own; what is not one has none. */
function isStating(sql: Connection, outcome: Part): Part {
  return sql`coalesce(${outcome}->>0 in ('changed', 'answered'), false)`
}

/**
 * Answers to requests about orders that were stored before such answers stated their entries: of them nothing is claimed, and a week later they are
 * gone.
 */
export function isMute(sql: Connection, outcome: Part): Part {
  return sql`coalesce(${outcome}->>'type' in ('OrderHeld', 'OrderCancelled', 'OrderConfirmed', 'PaymentDeclined', 'LineEnded'), false)`
}

/**
 * A number for an entry, of what an outcome states of it. Holds are told apart by their id: each begins once and ends once (I6).
 */
export function entryNumber(sql: Connection, seed: number): Part {
  return sql`hashtextextended(kind::text, uuid_hash_extended(sku_id,
    hashint8extended(on_hand_change::bigint << 32 | (reserved_change::bigint & 4294967295),
    hashint8extended(unavailable_change::bigint << 32 | (safety_stock_change::bigint & 4294967295),
    hashint8extended(back_room_change,
    hashint8extended(case when kind in ('reserved', 'released', 'lapsed') then 0 else version end,
    case when reservation_id is null then ${seed}::bigint else uuid_hash_extended(reservation_id, ${seed}::bigint) end))))))`
}
