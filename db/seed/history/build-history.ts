import type { DemoWorld } from '@/db/seed/build-world'
import { buildLedger, type StockLevelRow } from '@/db/seed/history/build-ledger'
import { listFills } from '@/db/seed/history/fills'
import {
  type LedgerRow,
  lineMovements,
  lineReservation,
  type Movement,
  nameOrder,
  type ReservationRow,
} from '@/db/seed/history/movement'
import { buildOrderRows, type OrderRows } from '@/db/seed/history/order-rows'
import { HISTORY_DAYS, planOrders } from '@/db/seed/history/plan-orders'
import type { DemoPeople } from '@/db/seed/people'

export interface DemoHistory {
  levels: StockLevelRow[]
  entries: LedgerRow[]
  reservations: ReservationRow[]
  orders: OrderRows[]
}

/** Two weeks of orders and deliveries that end at `now`: stock, ledger and orders as if the product had run. Pure. */
export function buildHistory(seed: number, world: DemoWorld, people: DemoPeople, now: Date): DemoHistory {
  const orders = planOrders(seed, world, people, now).map((plan, index) => nameOrder(seed, plan, index))
  const movements = new Map<string, Movement[]>()
  for (const order of orders) {
    for (const line of order.lines) {
      const key = `${order.locationId}/${line.line.listing.row.skuId}`
      const before = movements.get(key)
      if (before) before.push(...lineMovements(order, line))
      else movements.set(key, lineMovements(order, line))
    }
  }

  const fills = listFills(now, HISTORY_DAYS)
  const caller = `user:${people.staff.id}`
  const ledgers = world.locations.flatMap(({ listings }) =>
    listings.map((listing) => {
      const key = `${listing.row.locationId}/${listing.row.skuId}`
      return buildLedger({ listing, movements: movements.get(key) ?? [], fills, caller })
    }),
  )
  return {
    levels: ledgers.map(({ level }) => level),
    entries: ledgers.flatMap(({ entries }) => entries),
    reservations: orders.flatMap((order) => order.lines.map((line) => lineReservation(order, line))),
    orders: orders.map((order) => buildOrderRows(seed, order)),
  }
}
