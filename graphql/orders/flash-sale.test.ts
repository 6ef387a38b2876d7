import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { adjustStock } from '@/db/stock/adjust-stock'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, describeCheckOut, orderOf, run } from '@/graphql/orders/testing/shop'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'
import { UNITS_EACH } from '@/graphql/testing/test-world'

const BUYERS = 200
const UNITS = 50

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest({ isProduction: true })
})
afterAll(() => test.close())

/** A guest's browser: it keeps its cookie and puts it into every request. */
function openBrowser(): Ask {
  let cookie = ''
  return async (document, variables) => {
    const { data, errors, headers } = await test.send(document, { variables, headers: { cookie } })
    const [set] = headers.getSetCookie()
    if (set) cookie = set.split(';', 1)[0] ?? ''
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors))
    return data
  }
}

async function buy(ask: Ask, skuId: string, checkOut: object): Promise<string> {
  await run(ask, 'setCartLine', { ...checkOutPlace(checkOut), skuId, quantity: 1 })
  const held = await run(ask, 'checkOut', checkOut)
  if (held.__typename !== 'OrderHeld') return held.__typename
  const paid = await run(ask, 'payOrder', { orderId: orderOf(held).id, cardNumber: '4242 4242 4242 4242' })
  return paid.__typename
}

const checkOutPlace = (checkOut: object) => ({
  locationId: (checkOut as { locationId: string }).locationId,
})

const rounds = Array.from({ length: 10 }, (_, index) => ({
  round: index + 1,
  place: index % 2 === 0 ? ('store' as const) : ('warehouse' as const),
  sku: Math.floor(index / 2) % 4,
}))

it.each(rounds)(
  `round $round: of ${BUYERS} buyers at once, exactly ${UNITS} get one of ${UNITS} units`,
  {
    timeout: 60_000,
  },
  async ({ round, place, sku }) => {
    const { id: locationId, slug } = test.world[place]
    const skuId = test.world.skus[sku as 0]?.id
    const present = await test.database.db.query.stockLevel.findFirst({
      where: (level, { and, eq }) => and(eq(level.locationId, locationId), eq(level.skuId, skuId)),
    })
    const change = UNITS - ((present?.onHand ?? UNITS_EACH) - (present?.reserved ?? 0))
    const brought = await adjustStock(test.engine, {
      locationId,
      caller: 'system',
      key: `round ${round}`,
      skuId,
      bucket: 'onHand',
      change,
      reason: 'received',
      onShortfall: 'refuse',
    })
    expect(brought.type).toBe('StockChanged')

    const browsers = Array.from({ length: BUYERS }, openBrowser)
    const checkOut = await describeCheckOut(openBrowser(), slug)
    const outcomes = await Promise.all(browsers.map((ask) => buy(ask, encodeId('Sku', skuId), checkOut)))

    const counts = Object.fromEntries(
      [...new Set(outcomes)].map((type) => [type, outcomes.filter((each) => each === type).length]),
    )
    expect(counts).toEqual({ OrderConfirmed: UNITS, InsufficientStock: BUYERS - UNITS })
    const orders = await test.database.db.query.order.findMany({
      where: (order, { and, eq }) => and(eq(order.locationId, locationId), eq(order.state, 'confirmed')),
    })
    const before = rounds.filter((one) => one.place === place && one.round <= round).length
    expect(orders).toHaveLength(before * UNITS)
    const audit = await auditDatabase(test.database)
    expect(audit.invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
  },
)
