// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of source.

const KEYS = 'db/audit/invariants/i7-keys-have-one-outcome.ts'
const ORDERS = 'db/audit/invariants/i8-confirmed-lines-are-covered.ts'
const MONEY = 'db/audit/invariants/i9-money-matches-goods.ts'

/**
 * Faults to plant in the audit: each makes it blind to something, or see what is not there.
 *
 * @type {readonly import('../../testing/planted-sql.mjs').SqlFault[]}
 */
export const AUDIT_FAULTS = [
  ...inFile(KEYS, 'keys-are-seen commands-kept', [
    [
      'more and fewer',
      '(coalesce(k.entries, 0), k.number) is distinct from (stated.entries, stated.number)',
      'k.number is not null and k.number is distinct from stated.number',
    ],
    [
      'which entries',
      '(coalesce(k.entries, 0), k.number) is distinct from (stated.entries, stated.number)',
      'coalesce(k.entries, 0) is distinct from stated.entries',
    ],
    [
      'fresh commands',
      'from command c cross join lateral ${statedEntries(sql, sql`c.outcome`)} e\n',
      'from (select * from command where false) c cross join lateral ${statedEntries(sql, sql`c.outcome`)} e\n',
    ],
    [
      'whose entry a fresh command made',
      'and l.caller = c.caller and l.command_key = c.key and l.kind::text = e.kind',
      '',
    ],
    [
      'two weeks of one key',
      'select distinct on (location_id, caller, key) location_id',
      'select location_id',
    ],
    [
      'a key that is kept in one week alone',
      'and not (k.entries is null and k.at = ${since}::text::timestamptz)',
      '',
    ],
    [
      'the oldest entries',
      'at >= ${since}::text::timestamptz and ${isSuspect',
      '${isSuspect',
      'hours are surveyed from the oldest command on, and weeks begin with an hour: none of what is compared is older',
    ],
    [
      'the oldest entries of what is fresh',
      'from fresh where at >= ${since}::text::timestamptz group by',
      'from fresh group by',
    ],
  ]),
  ...inFile('db/audit/survey-keys.ts', 'keys-are-seen', [
    [
      'hours that differ',
      '(told.entries, told.number) is distinct from (stated.entries, stated.number)',
      'false',
    ],
    [
      'the last hour of a week',
      "or date_trunc('week', hour, 'UTC') <> date_trunc('week', hour + interval '1 hour', 'UTC')",
      '',
      'an hour in which a key is kept twice differs, and its neighbour with it, whose command is the copy: the condition spares a chance',
    ],
    [
      'outcomes of many changes',
      'where not is_single',
      'where false',
      'hours that differ are compared key by key, so that the answer is the same: it only takes longer',
    ],
    [
      'outcomes of one change',
      'from named where is_single',
      'from named where false',
      'hours that differ are compared key by key, so that the answer is the same: it only takes longer',
    ],
  ]),
  ...inFile('db/audit/stated-entries.ts', 'keys-are-seen', [
    ['answers of members', "in ('changed', 'answered')", "in ('changed')"],
    ['changes without an entry', "where change->3 <> '[0, 0, 0, 0]'", ''],
    [
      'what a broken promise gave back',
      "when 1 then -(broken->>'quantity')::integer",
      "when 1 then -(broken->>'quantityLost')::integer",
    ],
    [
      'what is left of a broken promise',
      "(broken->>'quantity')::integer - (broken->>'quantityLost')::integer",
      "(broken->>'quantity')::integer",
    ],
    [
      'that something is left of a broken promise',
      "where part = 1 or broken->>'newReservationId' is not null",
      '',
    ],
    [
      'promises that a change broke',
      "case when change->>0 in ('adjust', 'set', 'move') then 0 else (change->3->>1)::integer end",
      '(change->3->>1)::integer',
    ],
    ['the level', 'uuid_hash_extended(sku_id,', 'uuid_hash_extended(null::uuid,'],
    ['the kind', 'hashtextextended(kind::text, uuid', "hashtextextended('kind', uuid"],
    ['the hold', 'else uuid_hash_extended(reservation_id, ${seed}::bigint)', 'else ${seed}::bigint'],
  ]),
  ...inFile(ORDERS, 'orders-are-seen audit-database', [
    [
      'lines without a hold',
      "where l.state in ('held', 'confirmed') and not coalesce(",
      'where false and not coalesce(',
    ],
    ['units of a hold', 'and r.quantity >= l.quantity', ''],
    ['deadlines', "and (r.expires_at is null) = (l.state = 'confirmed')", ''],
    [
      'holds without a line',
      "where r.state = 'reserved' and r.owner_kind = 'order_line' and not coalesce(",
      'where false and not coalesce(',
    ],
    ['states that events do not tell', 'and o.state::text = case e.step', 'and case e.step'],
    ['versions', 'o.version = e.events and o.version = e.last', 'true'],
    ['orders that are over and held', "and (o.state = 'held') = (o.held_until is not null)", ''],
  ]),
  ...inFile(MONEY, 'money-is-seen', [
    ['captured and authorised', 'captured_minor > authorised_minor or ', ''],
    ['authorised and asked for', ' or authorised_minor > amount_minor', ''],
    ['a captured state', "(captured_minor > 0) <> (state in ('captured', 'refunded'))", 'false'],
    ['a capture’s time', '(captured_minor > 0) <> (captured_at is not null)', 'false'],
    ['a refunded state', "(refunded_minor > 0) <> (state = 'refunded')", 'false'],
    [
      'the sum that was authorised',
      "state in ('authorised', 'captured', 'refunded') and authorised_minor <> amount_minor",
      'false',
    ],
    [
      'sums that nobody authorised',
      "state in ('pending', 'declined', 'timed_out') and authorised_minor <> 0",
      'false',
    ],
    ['answers that are owed', 'and gateway_due_at is null and gateway_given_up_at is null', 'and false'],
    ['the price of the goods', "state in ('picked', 'delivered') and kept <> price", 'false'],
    ['captures before the pick', "state not in ('picked', 'delivered') and kept <> 0", 'false'],
    ['what the event says', 'captured <> coalesce(told_captured, 0)', 'false'],
    ['authorisations that are left', "state not in ('confirmed', 'picking') and authorised > 0", 'false'],
    ['promises that nobody pays', "state in ('confirmed', 'picking') and authorised = 0", 'false'],
    ['too little authorised', "state in ('confirmed', 'picking') and authorised_minor < due", 'false'],
    ['two granted', 'granted > 1', 'false'],
    ['two pending', 'pending > 1', 'false'],
    ['answers for a cancelled order', "state = 'cancelled' and open > 0", 'false'],
    ['payments that nobody started', 'payments <> told_started or ', ''],
    ['declines that nobody told', ' or declined <> told_declined', ''],
    ['the currency', 'currencies > 1 or paid_in <> currency', 'false'],
  ]),
  ...inFile('db/audit/stated-entries.ts', 'back-room-is-seen', [
    ['what an outcome states of the back room', 'coalesce((change->3->>4)::integer, 0)', '0'],
    ['units that were carried', "when 'carry' then 'moved'", ''],
    ['the back room of an entry', 'hashint8extended(back_room_change,', 'hashint8extended(0,'],
  ]),
  ...inFile('db/audit/invariants/i3-level-is-sum-of-ledger.ts', 'back-room-is-seen', [
    [
      'the back room of a level',
      'coalesce(s.safety_stock, 0), coalesce(s.back_room, 0))',
      'coalesce(s.safety_stock, 0), coalesce(l.back_room, 0))',
    ],
    ['the back room of a level that moved', '        coalesce(level_back_room, 0))', '        back_room)'],
  ]),
  ...inFile('db/audit/invariants/i4-versions-have-no-hole.ts', 'back-room-is-seen', [
    [
      'the back room after a fresh entry',
      'b.back_room + sum(back_room_change) over walk as back_room_sum',
      'l.back_room as back_room_sum',
    ],
    [
      'the back room after an entry',
      'sum(back_room_change) over walk as back_room_sum\n      from ${named',
      'back_room as back_room_sum\n      from ${named',
    ],
  ]),
]

/**
 * @param {string} file
 * @param {string} tests
 * @param {[guard: string, find: string, replace: string, withoutEffect?: string][]} faults
 */
function inFile(file, tests, faults) {
  const files = tests.split(' ').map((name) => `db/audit/${name}`)
  return faults.map(([guard, find, replace, withoutEffect]) => ({
    guard: `audit: ${guard}`,
    file,
    find,
    replace,
    tests: files,
    allTests: ['db/audit'],
    withoutEffect,
  }))
}
