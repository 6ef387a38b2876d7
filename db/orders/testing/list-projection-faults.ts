import { asc } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { foldLineState } from '@/db/orders/line-state'
import { foldOrderEvents } from '@/db/orders/order-state'
import { order, orderEvent, orderLine } from '@/db/schema'

/** Orders and lines whose state is not what their events say; versions that are not their last event's; holds of orders that hold nothing. */
export async function listProjectionFaults({ db }: Database): Promise<string[]> {
  const [orders, lines, events] = await Promise.all([
    db.select().from(order),
    db.select().from(orderLine),
    db.select().from(orderEvent).orderBy(asc(orderEvent.sequence)),
  ])
  const told = new Map<string, typeof events>()
  for (const event of events) told.set(event.orderId, [...(told.get(event.orderId) ?? []), event])
  const faults: string[] = []
  for (const { id, state, version, heldUntil } of orders) {
    const own = told.get(id) ?? []
    const folded = foldOrderEvents(own)
    if (folded !== state) faults.push(`order ${id} is ${state}, its events say ${folded}`)
    if (heldUntil !== null && state !== 'held')
      faults.push(`order ${id} is ${state} and still says that it is held`)
    if (own.some(({ sequence }, index) => sequence !== index + 1) || own.length !== version) {
      faults.push(`order ${id} has version ${version} and ${own.length} events`)
    }
  }
  for (const { id, orderId, state } of lines) {
    const folded = foldLineState(told.get(orderId) ?? [], id)
    if (folded !== state) faults.push(`line ${id} is ${state}, its events say ${folded}`)
  }
  return faults
}
