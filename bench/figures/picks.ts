import { randomUUID } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { openBenchDatabase } from '@/bench/bench-database'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { openLiveService } from '@/bench/live-service'
import { type BenchShop, openShop } from '@/bench/open-shop'
import { CLAIM, FIND, FINISH } from '@/bench/pick-documents'
import type { PickLoad } from '@/bench/pick-load'
import type { PrototypeLoad } from '@/bench/purchase-by-prototype'
import { registerDocuments } from '@/bench/register-documents'
import { runLoad } from '@/bench/run-load'
import { createApiKey } from '@/db/accounts/api-keys'
import { addMembership } from '@/db/accounts/memberships'
import type { Database } from '@/db/client'
import type { OrderId } from '@/db/ids'
import { createMembers } from '@/db/members'
import { setCartLine } from '@/db/orders/cart/set-cart-line'
import { checkOut } from '@/db/orders/check-out/check-out'
import { payOrder } from '@/db/payments/pay-order'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { location, orderLine, payment, pick, user } from '@/db/schema'
import { createStockEngine, type StockEngine } from '@/db/stock/engine'
import { encodeId } from '@/graphql/base/opaque-id'

const SHOPPERS = 64
const LINES = 10
const PICKS_A_TURN = 320
const PROTOTYPE = { customers: 64, seconds: 5, warmUpSeconds: 3 }
/** Half of what whole purchases are to reach. */
const AIM = 0.3

/** Whole picks a second through GraphQL over HTTP (claim, ten lines found, finished and charged) of one place, beside the purchases that a prototype writes. */
export async function measurePicks(): Promise<Figure[]> {
  const { database, close } = await openBenchDatabase()
  const engine = createStockEngine({ database, clock: () => new Date(), members: createMembers(database) })
  const service = await openLiveService(database, engine)
  try {
    const shop = await openShop(database, engine, { items: 48 })
    await registerDocuments(database, [CLAIM, FIND, FINISH])
    const shoppers = await openShoppers(database, shop.locationId)
    const { locationId, skuIds } = shop
    const measure = async () => {
      const { orderIds, picks } = await orderPicks(database, engine, shop)
      await database.sql`analyze`
      const control = await runLoad('purchase-by-prototype', {
        ...PROTOTYPE,
        databaseUrl: database.url,
        locationId,
        skuIds,
      } satisfies PrototypeLoad)
      const load: PickLoad = { url: `${service.url}/graphql`, shoppers, picks }
      const value = await runLoad('pick-load', load)
      await expectCharged(database, orderIds)
      return { control, value }
    }
    await measure()
    const turns = await measureInTurns(3, measure)
    return [judge('picks', `picks/s of ${LINES} lines through GraphQL`, { turns, aim: AIM })]
  } finally {
    await service.close()
    await engine.stop()
    await close()
  }
}

/** The secrets of their keys. */
async function openShoppers({ db }: Database, locationId: string): Promise<string[]> {
  const at = new Date()
  const [place] = await db.select().from(location).where(eq(location.id, locationId))
  if (!place) throw new Error('The shop has no location.')
  const { retailerId } = place
  const people = Array.from({ length: SHOPPERS }, () => ({
    id: randomUUID(),
    name: 'Bench',
    email: `${randomUUID()}@onshelf.example`,
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
  }))
  await db.insert(user).values(people)
  for (const { id } of people) {
    await addMembership(db, { userId: id, retailerId, role: 'picker', locationIds: null }, at)
  }
  const keys = await Promise.all(people.map(({ id }) => createApiKey(db, { userId: id, name: 'bench', at })))
  return keys.map(({ secret }) => secret)
}

/** Orders that are paid for and wait for a shopper. */
async function orderPicks(
  database: Database,
  engine: StockEngine,
  { locationId, skuIds, slot }: BenchShop,
): Promise<Pick<PickLoad, 'picks'> & { orderIds: OrderId[] }> {
  const gateway = createSandboxGateway(database, () => new Date())
  const buy = async (_: unknown, index: number) => {
    const caller = `guest:${randomUUID()}` as const
    for (let line = 0; line < LINES; line += 1) {
      const skuId = skuIds[(index + line) % skuIds.length] ?? ''
      const key = randomUUID()
      await setCartLine(database, { owner: caller, key, at: new Date(), locationId, skuId, quantity: 1 })
    }
    const held = await checkOut(engine, {
      locationId,
      caller,
      addressDigest: null,
      key: randomUUID(),
      handover: 'pick_up',
      slotStartAt: slot.startAt,
      slotEndAt: slot.endAt,
      contactName: 'Bench Buyer',
      contactEmail: 'buyer@example.com',
      address: null,
      note: null,
    })
    if (held.type !== 'OrderHeld') throw new Error(`A basket was refused: ${held.type}`)
    const { orderId } = held
    const card = '4242424242424242'
    const paid = await payOrder(engine, gateway, {
      locationId,
      caller,
      key: randomUUID(),
      orderId,
      cardNumber: card,
    })
    if (paid.type !== 'OrderConfirmed') throw new Error(`A card was refused: ${paid.type}`)
    return orderId
  }
  const orderIds = await Promise.all(Array.from({ length: PICKS_A_TURN }, buy))
  const lines = await database.db.select().from(orderLine).where(inArray(orderLine.orderId, orderIds))
  const picks = await database.db.select().from(pick).where(inArray(pick.orderId, orderIds))
  const named = picks.map(({ id, orderId }) => ({
    pickId: encodeId('Pick', locationId, id),
    lineIds: lines
      .filter((line) => line.orderId === orderId)
      .map((line) => encodeId('OrderLine', locationId, orderId, line.id)),
  }))
  return { orderIds, picks: named }
}

/** A pick whose money did not come is none. */
async function expectCharged({ db }: Database, orderIds: OrderId[]): Promise<void> {
  const of = and(inArray(payment.orderId, orderIds), eq(payment.state, 'captured'))
  const charged = await db.$count(payment, of)
  if (charged !== orderIds.length) throw new Error(`Of ${orderIds.length} picks ${charged} were charged.`)
}
