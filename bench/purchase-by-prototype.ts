import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { percentile } from '@/bench/percentile'
import type { LoadRate } from '@/bench/run-load'
import { plainColumn, textColumn } from '@/db/rows/array-literal'

/** What the parent process asks for. */
export interface PrototypeLoad {
  databaseUrl: string
  locationId: string
  skuIds: readonly string[]
  customers: number
  seconds: number
  warmUpSeconds: number
}

/**
 * The control of whole purchases: cart, hold, pay and settle of one place through one queue of batches, written set-based, with nothing around it: no
 * GraphQL, permission, lapse, refusal, price or limit, and no fence. What such a purchase costs on this machine at least.
 */
process.once('message', (load: PrototypeLoad) => void run(load))

const BATCH_MAX = 500
const PRICE = 250
const HOLD_MS = 900_000

type Kind = 'checkOut' | 'pay' | 'settle'

interface Job {
  kind: Kind
  caller: string
  skuId: string
  orderId: string
  paymentId: string
  lineId: string
  holdId: string
  resolve(): void
  reject(error: unknown): void
}

async function run(load: PrototypeLoad): Promise<void> {
  const options = { onnotice: () => undefined }
  const lane = postgres(load.databaseUrl, { max: 1, max_lifetime: null, ...options })
  const pool = postgres(load.databaseUrl, { max: 4, ...options })
  const submit = openQueue((batch) => runBatch(lane, load.locationId, batch))
  let bought = 0
  let delays: number[] = []
  let unexpected: string | null = null
  const endAt = performance.now() + (load.warmUpSeconds + load.seconds) * 1_000
  const customers = Array.from({ length: load.customers }, async (_, index) => {
    for (let round = index; performance.now() < endAt && unexpected === null; round += 7) {
      const begunAt = performance.now()
      try {
        await buy(pool, submit, load.locationId, load.skuIds[round % load.skuIds.length] ?? '')
        bought += 1
      } catch (error) {
        unexpected ??= String(error)
      }
      delays.push(performance.now() - begunAt)
    }
  })
  await new Promise((resolve) => setTimeout(resolve, load.warmUpSeconds * 1_000))
  const before = bought
  delays = []
  await Promise.all(customers)
  const perSecond = (bought - before) / load.seconds
  await Promise.all([lane.end(), pool.end()])
  process.send?.({ perSecond, medianMs: percentile(delays, 0.5), unexpected } satisfies LoadRate & {
    medianMs: number
  })
}

function openQueue(
  runOne: (batch: Job[]) => Promise<void>,
): (job: Omit<Job, 'resolve' | 'reject'>) => Promise<void> {
  const waiting: Job[] = []
  let isBusy = false
  async function work(): Promise<void> {
    isBusy = true
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH_MAX)
      try {
        await runOne(batch)
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isBusy = false
  }
  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ ...job, resolve, reject })
      if (!isBusy) void work()
    })
}

async function buy(
  pool: postgres.Sql,
  submit: (job: Omit<Job, 'resolve' | 'reject'>) => Promise<void>,
  locationId: string,
  skuId: string,
): Promise<void> {
  const [orderId, paymentId, lineId, holdId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const job = { caller: `guest:${randomUUID()}`, skuId, orderId, paymentId, lineId, holdId }
  const cartId = randomUUID()
  await pool`with made as (
      insert into cart (id, owner, substitution_wish, lines_merged, version, created_at, updated_at)
      values (${cartId}, ${job.caller}, 'similar', 0, 1, now(), now()) returning id
    ) insert into cart_line (cart_id, location_id, sku_id, quantity, price_minor_seen, added_at)
    select id, ${locationId}, ${skuId}, 1, ${PRICE}, now() from made`
  await submit({ kind: 'checkOut', ...job })
  await submit({ kind: 'pay', ...job })
  await pool`insert into sandbox_charge (payment_id, amount_minor, currency, behaviour, answers_at)
    values (${paymentId}, ${PRICE}, 'GBP', 'succeeds', now())`
  await submit({ kind: 'settle', ...job })
}

interface Level {
  skuId: string
  onHand: number
  reserved: number
  unavailable: number
  safetyStock: number
  version: number
  versionBefore: number
}

async function runBatch(sql: postgres.Sql, locationId: string, batch: readonly Job[]): Promise<void> {
  const of = (kind: Kind) => batch.filter((job) => job.kind === kind)
  const [held, paid, settled] = [of('checkOut'), of('pay'), of('settle')]
  const begun = sql.unsafe('begin').execute()
  const skuIds = [...new Set(held.map(({ skuId }) => skuId))]
  const orders = [...paid, ...settled].map(({ orderId }) => orderId)
  const [known, locked, rows] = await Promise.all([
    sql`select key from command where location_id = ${locationId} and (caller, key) in (
      select * from unnest(${textColumn(batch, ({ caller }) => caller)}::text[], ${textColumn(batch, keyOf)}::text[]))`,
    orders.length > 0
      ? sql`select id from "order" where location_id = ${locationId} and id = any(${orders}::uuid[]) order by id for update`
      : [],
    skuIds.length > 0
      ? sql<
          Level[]
        >`select sku_id as "skuId", on_hand as "onHand", reserved, unavailable, safety_stock as "safetyStock", version::float8,
          version::float8 as "versionBefore" from stock_level
          where location_id = ${locationId} and sku_id = any(${skuIds}::uuid[]) order by sku_id for update`
      : [],
  ])
  await begun
  if (known.length > 0 || locked.length < orders.length) throw new Error('Somebody else was here')
  const levels = new Map(rows.map((row) => [row.skuId, { ...row }]))
  const entries = held.map((job) => {
    const level = levels.get(job.skuId)
    if (!level || level.onHand - level.reserved - level.unavailable - level.safetyStock < 1)
      throw new Error('Sold out')
    level.reserved += 1
    level.version += 1
    return { ...level, job }
  })
  const flight = [
    ...(held.length > 0 ? writeHeld(sql, locationId, [...levels.values()], entries) : []),
    ...(paid.length > 0 ? writePaid(sql, locationId, paid) : []),
    ...(settled.length > 0 ? writeSettled(sql, locationId, settled) : []),
    sql`insert into command (location_id, caller, key, kind, content_hash, outcome, at)
      select ${locationId}, x.*, 'hash', '{"type":"Ok"}'::jsonb, now()
      from unnest(${textColumn(batch, ({ caller }) => caller)}::text[], ${textColumn(batch, keyOf)}::text[],
        ${textColumn(batch, ({ kind }) => kind)}::text[]) as x`.execute(),
    sql.unsafe('commit').execute(),
  ]
  await Promise.all(flight)
}

function keyOf({ kind, orderId }: Job): string {
  return `${kind} ${orderId}`
}

type Entry = Level & { job: Job }

function writeHeld(sql: postgres.Sql, locationId: string, levels: Level[], entries: Entry[]) {
  const until = new Date(Date.now() + HOLD_MS).toISOString()
  const jobs = entries.map(({ job }) => job)
  const orderIds = plainColumn(jobs, ({ orderId }) => orderId)
  const callers = textColumn(jobs, ({ caller }) => caller)
  const holdIds = plainColumn(jobs, ({ holdId }) => holdId)
  const lineIds = plainColumn(jobs, ({ lineId }) => lineId)
  const skuIds = plainColumn(jobs, ({ skuId }) => skuId)
  return [
    sql`with level_written as (
        update stock_level s set reserved = x.reserved, version = x.version, updated_at = now()
        from unnest(${plainColumn(levels, (level) => level.skuId)}::uuid[], ${plainColumn(levels, (level) => level.reserved)}::integer[],
          ${plainColumn(levels, (level) => level.version)}::bigint[], ${plainColumn(levels, (level) => level.versionBefore)}::bigint[])
          as x (sku_id, reserved, version, version_before)
        where s.location_id = ${locationId} and s.sku_id = x.sku_id and s.version = x.version_before
      ), entry_written as (
        insert into ledger_entry (location_id, sku_id, version, kind, on_hand_change, reserved_change, unavailable_change,
          safety_stock_change, on_hand, reserved, unavailable, safety_stock, reservation_id, caller, command_key, at)
        select ${locationId}, x.sku_id, x.version, 'reserved', 0, 1, 0, 0, x.on_hand, x.reserved, x.unavailable, x.safety_stock, x.hold_id,
          x.caller, x.key, now()
        from unnest(${skuIds}::uuid[], ${plainColumn(entries, (entry) => entry.version)}::bigint[],
          ${plainColumn(entries, (entry) => entry.onHand)}::integer[], ${plainColumn(entries, (entry) => entry.reserved)}::integer[],
          ${plainColumn(entries, (entry) => entry.unavailable)}::integer[], ${plainColumn(entries, (entry) => entry.safetyStock)}::integer[],
          ${holdIds}::uuid[], ${callers}::text[], ${textColumn(jobs, keyOf)}::text[])
          as x (sku_id, version, on_hand, reserved, unavailable, safety_stock, hold_id, caller, key)
      ), hold_made as (
        insert into reservation (location_id, id, sku_id, owner_kind, owner_id, caller, quantity, quantity_committed, quantity_returned, state,
          expires_at, created_at)
        select ${locationId}, x.id, x.sku_id, 'order_line', x.line_id, x.caller, 1, 0, 0, 'reserved', ${until}::timestamptz, now()
        from unnest(${holdIds}::uuid[], ${skuIds}::uuid[], ${lineIds}::text[], ${callers}::text[]) as x (id, sku_id, line_id, caller)
      ), event_told as (
        insert into order_event (location_id, order_id, sequence, kind, data, caller, at)
        select ${locationId}, x.order_id, 1, 'held', '{}'::jsonb, x.caller, now() from unnest(${orderIds}::uuid[], ${callers}::text[]) as x (order_id, caller)
      ), order_made as (
        insert into "order" (location_id, id, number, customer, checkout_id, state, version, handover, contact_name, currency,
          substitution_wish, total_minor, held_until, hold_extended, created_at)
        select ${locationId}, x.id, x.id::text, x.caller, x.id, 'held', 1, 'pick_up', 'Bench Buyer', 'GBP', 'similar', ${PRICE},
          ${until}::timestamptz, false, now()
        from unnest(${orderIds}::uuid[], ${callers}::text[]) as x (id, caller)
      ) insert into order_line (location_id, order_id, id, position, sku_id, name, price_minor, quantity, quantity_found, state,
          reservation_id, substitution_wish)
        select ${locationId}, x.order_id, x.id, 0, x.sku_id, 'Bench item', ${PRICE}, 1, 0, 'held', x.hold_id, 'similar'
        from unnest(${orderIds}::uuid[], ${lineIds}::uuid[], ${skuIds}::uuid[], ${holdIds}::uuid[]) as x (order_id, id, sku_id, hold_id)`.execute(),
  ]
}

function writePaid(sql: postgres.Sql, locationId: string, jobs: readonly Job[]) {
  const until = new Date(Date.now() + HOLD_MS).toISOString()
  const orderIds = plainColumn(jobs, ({ orderId }) => orderId)
  return [
    sql`with hold_changed as (
        update reservation r set expires_at = ${until}::timestamptz from unnest(${plainColumn(jobs, ({ holdId }) => holdId)}::uuid[]) as x (id)
        where r.location_id = ${locationId} and r.id = x.id
      ), event_told as (
        insert into order_event (location_id, order_id, sequence, kind, data, caller, at)
        select ${locationId}, x.order_id, 2, 'payment_started', '{}'::jsonb, 'system', now() from unnest(${orderIds}::uuid[]) as x (order_id)
      ), payment_made as (
        insert into payment (location_id, order_id, id, state, currency, amount_minor, authorised_minor, captured_minor, refunded_minor, gateway,
          gateway_due_at, created_at, updated_at)
        select ${locationId}, x.order_id, x.id, 'pending', 'GBP', ${PRICE}, 0, 0, 0, 'sandbox', now() + interval '5 seconds', now(), now()
        from unnest(${orderIds}::uuid[], ${plainColumn(jobs, ({ paymentId }) => paymentId)}::uuid[]) as x (order_id, id)
      ) update "order" o set version = 2, hold_extended = true, held_until = ${until}::timestamptz
        from unnest(${orderIds}::uuid[]) as x (id) where o.location_id = ${locationId} and o.id = x.id`.execute(),
  ]
}

function writeSettled(sql: postgres.Sql, locationId: string, jobs: readonly Job[]) {
  const orderIds = plainColumn(jobs, ({ orderId }) => orderId)
  const callers = textColumn(jobs, ({ caller }) => caller)
  const skuIds = plainColumn(jobs, ({ skuId }) => skuId)
  return [
    sql`with payment_changed as (
        update payment p set state = 'authorised', authorised_minor = ${PRICE}, gateway_due_at = null, updated_at = now()
        from unnest(${orderIds}::uuid[], ${plainColumn(jobs, ({ paymentId }) => paymentId)}::uuid[]) as x (order_id, id)
        where p.location_id = ${locationId} and p.order_id = x.order_id and p.id = x.id
      ), hold_changed as (
        update reservation r set expires_at = null from unnest(${plainColumn(jobs, ({ holdId }) => holdId)}::uuid[]) as x (id)
        where r.location_id = ${locationId} and r.id = x.id
      ), line_changed as (
        update order_line l set state = 'confirmed', version = 2
        from unnest(${orderIds}::uuid[], ${plainColumn(jobs, ({ lineId }) => lineId)}::uuid[]) as x (order_id, id)
        where l.location_id = ${locationId} and l.order_id = x.order_id and l.id = x.id
      ), taken as (
        delete from cart_line l using cart c, unnest(${callers}::text[], ${skuIds}::uuid[]) as x (owner, sku_id)
        where c.owner = x.owner and l.cart_id = c.id and l.location_id = ${locationId} and l.sku_id = x.sku_id
      ), pick_made as (
        insert into pick (location_id, id, order_id, state, version, queued_at)
        select ${locationId}, gen_random_uuid(), x.order_id, 'queued', 1, now() from unnest(${orderIds}::uuid[]) as x (order_id)
      ), event_told as (
        insert into order_event (location_id, order_id, sequence, kind, data, caller, at)
        select ${locationId}, x.order_id, 3, 'confirmed', '{}'::jsonb, 'system', now() from unnest(${orderIds}::uuid[]) as x (order_id)
      ) update "order" o set state = 'confirmed', version = 3, held_until = null, confirmed_at = now()
        from unnest(${orderIds}::uuid[]) as x (id) where o.location_id = ${locationId} and o.id = x.id`.execute(),
  ]
}
