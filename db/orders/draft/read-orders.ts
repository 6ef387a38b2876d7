import type { PendingQuery, Row, TransactionSql } from 'postgres'
import { priceNowText, regularPriceText } from '@/db/catalog/prices/price-now'
import { ratesNowText } from '@/db/catalog/taxes/list-tax-rates'
import type { LocationId, OrderId, PickId, SkuId } from '@/db/ids'
import type { OrdersRead, SetComponent, Sold } from '@/db/orders/draft/order-draft'
import type { AllNeeds } from '@/db/orders/draft/order-needs'
import type { Seller } from '@/db/orders/line-charge'
import { setComponentsText, soldText } from '@/db/orders/sets/select-set'
import { fromJsonRow } from '@/db/rows/json-row'
import { type cart, cartLine, location, order, orderLine, payment, pick, retailer } from '@/db/schema'

type Sql = TransactionSql
type SubSelect = PendingQuery<Row[]>

/**
 * Orders that the needs name, in whatever way; a sub-select, since most ids are known to the database alone. Here and below, each key is looked up by
 * itself: `offset 0` keeps the planner, who made up his mind while tables were small, from walking the location's other rows.
 */
function selectOrderIds(sql: Sql, locationId: LocationId, needs: AllNeeds): SubSelect {
  return sql`/* selectOrderIds */
    select unnest(${needs.orderIds}::uuid[]) as id
    union select o.id from unnest(${needs.basketsOf}::text[]) as w (owner) cross join lateral (
      select id, location_id, state from "order" where customer = w.owner offset 0) o
      where o.location_id = ${locationId} and o.state = 'held'
    union select p.order_id from unnest(${needs.pickIds}::uuid[]) as w (id) cross join lateral (
      select order_id from pick where location_id = ${locationId} and id = w.id offset 0) p
    union select l.order_id from unnest(${needs.lineIds}::uuid[]) as w (id) cross join lateral (
      select order_id from order_line where location_id = ${locationId} and id = w.id offset 0) l`
}

/** Lines that the needs name one by one: `name` is what a statement calls them. */
function unnestLines(sql: Sql, { lines }: AllNeeds, name: 'n' | 'w'): SubSelect {
  const orderIds = lines.map(({ orderId }) => orderId)
  return sql`unnest(${orderIds}::uuid[], ${lines.map(({ lineId }) => lineId)}::uuid[]) as ${sql(name)} (order_id, line_id)`
}

/**
 * True of every line of an order. While nobody has counted what there is, all indexes that begin with the location look alike to the planner; beside this one more
 * comparison is saved by the index of lines by their order, whatever the width of a row.
 */
function isOfOrder(sql: Sql, orderId: string) {
  return sql.unsafe(`(order_id, id) >= (${orderId}, '00000000-0000-0000-0000-000000000000'::uuid)`)
}

/** What the requests do to stock: that of their orders' lines, whose units may be held again after they lapsed, of the baskets and of what is offered. */
export function selectStockNamed(sql: Sql, locationId: LocationId, needs: AllNeeds) {
  const lines = sql`(
    select l.* from (${selectOrderIds(sql, locationId, needs)}) as n (id) cross join lateral (
      select sku_id, reservation_id, state from order_line where location_id = ${locationId} and order_id = n.id and ${isOfOrder(sql, 'n.id')} offset 0) l
    union all select l.* from ${unnestLines(sql, needs, 'n')} cross join lateral (
      select sku_id, reservation_id, state from order_line
        where location_id = ${locationId} and order_id = n.order_id and id = n.line_id offset 0) l) as l`
  return {
    skuIds: sql`/* selectStockNamed */
      select l.sku_id from ${lines}
      union select c.sku_id from unnest(${needs.basketsOf}::text[]) as w (owner) join cart o on o.owner = w.owner cross join lateral (
        select sku_id from cart_line where cart_id = o.id and location_id = ${locationId} offset 0) line
      cross join lateral (
        select line.sku_id union all select component_sku_id from set_component where set_sku_id = line.sku_id offset 0) c
      union select unnest(${needs.offeredSkuIds}::uuid[])`,
    reservationIds: sql`/* selectStockNamed */
      select l.reservation_id from ${lines} where l.reservation_id is not null and l.state in ('held', 'confirmed')`,
  }
}

interface Found {
  what: string
  row: string
}

/**
 * Locks who checks out and whose unpaid holds are counted, then the orders, in the order of their keys; then reads everything that goes with them. Sent at
 * once, in this order: each statement sees what was committed before the locks were had.
 */
export async function lockAndReadOrders(
  sql: Sql,
  locationId: LocationId,
  needs: AllNeeds,
): Promise<Omit<OrdersRead, 'numbers'>> {
  const ids = selectOrderIds(sql, locationId, needs)
  const [, orders, parts] = await Promise.all([
    lockAskers(sql, locationId, needs),
    sql<Locked[]>`/* lockOrders */
      with named as materialized (
        select n.id, bool_or(n.is_whole) as is_whole from (
          select id, true from (${ids}) as whole (id)
          union all select w.order_id, false from ${unnestLines(sql, needs, 'w')}
        ) as n (id, is_whole) group by n.id order by n.id),
      locked as materialized (
        select to_json(o)::text as row, named.is_whole from named cross join lateral (
          select * from "order" where location_id = ${locationId} and id = named.id offset 0 for update) o
      ) select row, is_whole as "isWhole" from locked`.execute(),
    readParts(sql, locationId, needs),
  ])
  return assemble(locationId, orders, parts)
}

interface Locked {
  row: string
  /** Of the others only the lines are read that were named. */
  isWhole: boolean
}

/**
 * Of two checkouts of one customer at once the second finds the order of the first (L12), and of two from one address it counts what the first holds,
 * whichever process serves it. An order that is only just made has no row that could be locked instead.
 */
async function lockAskers(
  sql: Sql,
  locationId: LocationId,
  { basketsOf, addressDigests }: AllNeeds,
): Promise<void> {
  const names = [...new Set([...basketsOf, ...addressDigests])].sort()
  if (names.length === 0) return
  await sql`/* lockAskers */
    select pg_advisory_xact_lock(hashtextextended(${`${locationId} `} || name, 0)) from unnest(${names}::text[]) as name`.execute()
}

/** One statement for all kinds of rows, each written as JSON under the name of what it is. */
function readParts(sql: Sql, locationId: LocationId, needs: AllNeeds): PendingQuery<Found[]> {
  const priceNow = sql.unsafe(priceNowText('listing'))
  const regularPrice = sql.unsafe(regularPriceText('listing'))
  return sql<Found[]>`/* readOrderParts */
    with named as materialized (${selectOrderIds(sql, locationId, needs)})
    select 'place' as what, json_build_object('location', to_json(l), 'retailer', to_json(r), 'rates', ${sql.unsafe(ratesNowText('l'))})::text as row
      from location l join retailer r on r.id = l.retailer_id where l.id = ${locationId}
    union all select 'line', to_json(l)::text from named cross join lateral (
      select * from order_line where location_id = ${locationId} and order_id = named.id and ${isOfOrder(sql, 'named.id')} offset 0) l
    union all select 'line', to_json(l)::text from ${unnestLines(sql, needs, 'w')} cross join lateral (
      select * from order_line where location_id = ${locationId} and order_id = w.order_id and id = w.line_id offset 0) l
      where w.order_id not in (select id from named)
    union all select 'payment', to_json(p)::text from named cross join lateral (
      select * from payment where location_id = ${locationId} and order_id = named.id offset 0) p
    union all select 'pick', to_json(p)::text
      from (select id from named union select w.order_id from ${unnestLines(sql, needs, 'w')}) n cross join lateral (
      select * from pick where location_id = ${locationId} and order_id = n.id offset 0) p
    union all select 'basket', json_build_object('owner', c.owner, 'wish', c.substitution_wish, 'line', to_json(l), 'name', s.name,
        'sold', ${selectSold(sql)}, 'priceMinor', g.price_minor, 'isListed', g.is_listed, 'isTold', s.is_told,
        'components', case when s.is_set then ${sql.unsafe(setComponentsText('l.sku_id', 'l.location_id'))} end)::text
      from unnest(${needs.basketsOf}::text[]) as w (owner) join cart c on c.owner = w.owner
      cross join lateral (select * from cart_line where cart_id = c.id and location_id = ${locationId} offset 0) l
      cross join lateral (select * from sku where id = l.sku_id offset 0) s
      left join lateral (
        select ${priceNow} as price_minor, ${regularPrice} as regular_minor, is_listed from listing where location_id = ${locationId} and sku_id = l.sku_id offset 0) g on true
    union all select 'paid', to_json(c.owner)::text from unnest(${needs.addressDigests.length > 0 ? needs.basketsOf : []}::text[]) as c (owner)
      where exists (select from (select location_id, confirmed_at from "order" where customer = c.owner offset 0) o
        where o.location_id = ${locationId} and o.confirmed_at is not null)
    union all select 'unpaid', json_build_object('orderId', o.id, 'heldFrom', o.held_from, 'skuId', l.sku_id, 'quantity', l.quantity,
        'heldUntil', o.held_until)::text
      from unnest(${needs.addressDigests}::text[]) as w (digest)
      cross join lateral (
        select id, held_from, held_until from "order" where location_id = ${locationId} and held_from = w.digest and state = 'held' offset 0) o
      cross join lateral (
        select sku_id, quantity from order_line where location_id = ${locationId} and order_id = o.id and ${isOfOrder(sql, 'o.id')} and state = 'held' offset 0) l
    union all select 'overtaken', to_json(o.id)::text from unnest(${needs.overtakenIds}::uuid[]) as w (id)
      cross join lateral (select id, customer, created_at from "order" where location_id = ${locationId} and id = w.id offset 0) o
      where exists (select from (
        select location_id, state from "order" where customer = o.customer and created_at > o.created_at offset 0) n
        where n.location_id = ${locationId} and n.state not in ('cancelled', 'lapsed'))
    union all select 'atWork', json_build_object('shopperId', w.id, 'locationId', p.location_id, 'pickId', p.id)::text
      from unnest(${needs.shopperIds}::uuid[]) as w (id)
      cross join lateral (select location_id, id from pick where shopper_id = w.id and state = 'claimed' offset 0) p
    union all select 'offer', json_build_object('skuId', g.sku_id, 'name', s.name, 'sold', ${selectSold(sql)},
        'priceMinor', g.price_minor)::text
      from unnest(${needs.offeredSkuIds}::uuid[]) as w (id)
      cross join lateral (
        select sku_id, ${priceNow} as price_minor, ${regularPrice} as regular_minor from listing where location_id = ${locationId} and sku_id = w.id and is_listed offset 0) g
      cross join lateral (select * from sku where id = g.sku_id offset 0) s
      where (s.is_told or not (select requires_particulars from location where id = ${locationId})) and not s.is_set`
}

/** In what the SKU `s` is sold at the listing `g` (`Sold`). */
function selectSold(sql: Sql) {
  return sql.unsafe(soldText)
}

interface BasketFound {
  sold: Sold
  owner: string
  wish: (typeof cart.$inferSelect)['substitutionWish']
  line: unknown
  name: string
  priceMinor: number | null
  isListed: boolean | null
  isTold: boolean
  components: SetComponent[] | null
}

interface UnpaidFound {
  orderId: OrderId
  heldFrom: string
  skuId: SkuId
  quantity: number
  heldUntil: string
}

export function emptyOrders(locationId: LocationId): Omit<OrdersRead, 'numbers'> {
  return {
    locationId,
    place: null,
    orders: new Map(),
    parts: new Map(),
    baskets: new Map(),
    paidBefore: new Set(),
    unpaid: [],
    overtaken: new Set(),
    atWork: new Map(),
    offers: new Map(),
  }
}

function assemble(
  locationId: LocationId,
  locked: readonly Locked[],
  parts: readonly Found[],
): Omit<OrdersRead, 'numbers'> {
  const read = emptyOrders(locationId)
  for (const { row, isWhole } of locked) {
    const found = fromJsonRow(order, JSON.parse(row))
    if (isWhole) read.orders.set(found.id, { order: found, lines: [], payments: [], pick: null })
    else read.parts.set(found.id, { order: found, lines: [], pick: null })
  }
  // What goes with an order that came after the locks is left out: nothing is decided about it.
  const partOf = (orderId: OrderId) => read.orders.get(orderId) ?? read.parts.get(orderId)
  for (const { what, row } of parts) {
    const json = JSON.parse(row) as unknown
    switch (what) {
      case 'place': {
        const found = json as { location: unknown; retailer: unknown; rates: Seller['rates'] | null }
        read.place = {
          location: fromJsonRow(location, found.location),
          retailer: fromJsonRow(retailer, found.retailer),
          rates: found.rates ?? {},
        }
        break
      }
      case 'line': {
        const line = fromJsonRow(orderLine, json)
        partOf(line.orderId)?.lines.push(line)
        break
      }
      case 'payment': {
        const paid = fromJsonRow(payment, json)
        read.orders.get(paid.orderId)?.payments.push(paid)
        break
      }
      case 'pick': {
        const found = fromJsonRow(pick, json)
        const part = partOf(found.orderId)
        if (part) part.pick = found
        break
      }
      case 'basket':
        addToBasket(read, json as BasketFound)
        break
      case 'paid':
        read.paidBefore.add(json as string)
        break
      case 'unpaid': {
        const unpaid = json as UnpaidFound
        read.unpaid.push({ ...unpaid, heldUntil: new Date(unpaid.heldUntil) })
        break
      }
      case 'overtaken':
        read.overtaken.add(json as OrderId)
        break
      case 'atWork': {
        const { shopperId, ...work } = json as { shopperId: string; locationId: LocationId; pickId: PickId }
        read.atWork.set(shopperId, work)
        break
      }
      case 'offer': {
        const { skuId, sold, ...offer } = json as {
          skuId: SkuId
          name: string
          priceMinor: number
          sold: Sold
        }
        read.offers.set(skuId, { ...offer, ...sold })
        break
      }
    }
  }
  sortParts(read)
  return read
}

function addToBasket(read: Omit<OrdersRead, 'numbers'>, found: BasketFound): void {
  const { owner, wish, name, priceMinor, isListed, isTold, components, sold } = found
  const basket = read.baskets.get(owner) ?? { wish, lines: [] }
  basket.lines.push({
    line: fromJsonRow(cartLine, found.line),
    name,
    priceMinor,
    isListed: isListed ?? false,
    isTold,
    components: components ?? [],
    ...sold,
  })
  read.baskets.set(owner, basket)
}

/** A statement of many parts says nothing about their order. */
function sortParts({ orders, parts, baskets }: Omit<OrdersRead, 'numbers'>): void {
  for (const { lines } of [...orders.values(), ...parts.values()])
    lines.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  for (const { payments } of orders.values()) {
    payments.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
  }
  for (const { lines } of baskets.values()) {
    lines.sort(
      (a, b) => a.line.addedAt.getTime() - b.line.addedAt.getTime() || (a.line.skuId < b.line.skuId ? -1 : 1),
    )
  }
}
