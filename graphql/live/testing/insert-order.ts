import { wake } from '@/db/events/testing/wake'
import { newId, type OrderId, type PickId } from '@/db/ids'
import { order, pick } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import type { GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { callerOf, type Viewer } from '@/graphql/viewer'

export interface InsertedOrder {
  orderId: OrderId
  pickId: PickId
  /** Opaque. */
  order: string
  pick: string
  /** The next version of the order and its pick, with its wake-up, as the verbs do it. */
  bump(): Promise<void>
}

/** A confirmed order of somebody's at the store, with a queued pick: what is needed to see who is told of it. */
export async function insertOrder(
  { database, world, clock }: GraphqlTest,
  customer: Viewer,
): Promise<InsertedOrder> {
  const [orderId, pickId, locationId] = [newId(), newId(), world.store.id]
  let version = 1
  await database.db.insert(order).values({
    locationId,
    id: orderId,
    number: orderId.slice(-8).toUpperCase(),
    customer: callerOf(customer) ?? 'guest:none',
    checkoutId: newId(),
    state: 'confirmed',
    version,
    handover: 'pick_up',
    contactName: 'Cora',
    currency: 'GBP',
    substitutionWish: 'similar',
    totalMinor: 100,
    holdExtended: false,
    createdAt: clock.now,
  })
  await database.db
    .insert(pick)
    .values({ locationId, id: pickId, orderId, state: 'queued', version, queuedAt: clock.now })
  const tell = () => ({ locationId, orders: new Map([[orderId, version]]), picks: true })
  await database.db.transaction((tx) => wake(tx, tell()))
  return {
    orderId,
    pickId,
    order: encodeId('Order', locationId, orderId),
    pick: encodeId('Pick', locationId, pickId),
    bump: async () => {
      version += 1
      await database.db.transaction(async (tx) => {
        await tx.update(order).set({ version })
        await tx.update(pick).set({ version })
        await wake(tx, tell())
      })
    },
  }
}
