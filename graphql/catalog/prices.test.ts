import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'
import { toWallTime } from '@/standards/wall-time'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

interface Price {
  id: string
  kind: string
  state: string
  price: { amountMinor: number }
  fromAt: string
  untilAt: string | null
  setBy: string | null
}
interface Offer {
  version: number
  price: { amountMinor: number; currency: string }
  regularPrice: { amountMinor: number }
  reduction: { lowestPrice: { amountMinor: number } | null; untilAt: string } | null
  prices: Price[] | null
}
interface Answer {
  __typename: string
  code?: string
  field?: string[]
  listing?: Offer
  present?: Price & Offer
}

const PRICE = 'id kind state price { amountMinor } fromAt untilAt setBy setAt'
const OFFER = `version price { amountMinor currency } regularPrice { amountMinor }
  reduction { lowestPrice { amountMinor } fromAt untilAt } prices { ${PRICE} }`
const RESULT = `__typename ... on Problem { code message } ... on InvalidInput { field } ... on PriceChanged { listing { ${OFFER} } }
  ... on ListingConflict { conflicting: present { version } } ... on PromotionOverlaps { present { ${PRICE} } }
  ... on NoReduction { regularPrice { amountMinor } }`

let keys = 0
const ask = async (
  name: 'setPrice' | 'endPrice',
  input: Record<string, unknown>,
  viewer: Viewer = test.world.viewers.staff,
): Promise<Answer> => {
  const type = name === 'setPrice' ? 'SetPriceInput' : 'EndPriceInput'
  const { data, errors } = await test
    .as(viewer)
    .query<Record<string, Answer>>(`mutation($i: ${type}!) { ${name}(input: $i) { ${RESULT} } }`, {
      i: { key: `k${keys++}`, ...input },
    })
  if (!data) throw new Error(JSON.stringify(errors))
  return data[name] as Answer
}
const at = (sku = 0) => ({
  locationId: encodeId('Location', test.world.store.id),
  skuId: encodeId('Sku', test.world.skus[sku as 0].id),
})
const read = async (sku: number, viewer: Viewer = test.world.viewers.staff): Promise<Offer> => {
  const { data, errors } = await test
    .as(viewer)
    .query<{ listing: Offer }>(
      `query($l: ID!, $s: ID!) { listing(locationId: $l, skuId: $s) { ${OFFER} } }`,
      { l: at(sku).locationId, s: at(sku).skuId },
    )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.listing
}
/** A wall time of the store, so many days from now. */
const inDays = (days: number) =>
  toWallTime(new Date(Date.now() + days * 86_400_000), test.world.store.timeZone)

describe('a price', () => {
  it('is set from now, tells who set it, and leaves the one before in the history', async () => {
    const changed = await ask('setPrice', { ...at(0), expectedVersion: 1, priceMinor: 280 })
    expect(changed.listing).toMatchObject({
      version: 2,
      price: { amountMinor: 280, currency: 'GBP' },
      reduction: null,
    })
    expect(changed.listing?.prices).toMatchObject([
      {
        price: { amountMinor: 280 },
        kind: 'REGULAR',
        state: 'CURRENT',
        untilAt: null,
        setBy: expect.any(String),
      },
      { price: { amountMinor: 250 }, state: 'PAST', setBy: null },
    ])
  })

  it('set days ahead begins then, is taken back before, and cannot be once it has begun', async () => {
    const set = await ask('setPrice', { ...at(1), expectedVersion: 1, priceMinor: 300, from: inDays(3) })
    expect(set.listing).toMatchObject({
      price: { amountMinor: 250 },
      prices: [{ state: 'AHEAD' }, { state: 'CURRENT' }],
    })
    const [ahead, current] = set.listing?.prices ?? []
    expect(current?.untilAt).toBe(ahead?.fromAt)
    // Set anew for the same moment, it takes the other's place.
    const again = await ask('setPrice', { ...at(1), expectedVersion: 2, priceMinor: 310, from: inDays(3) })
    const [first, second] = again.listing?.prices ?? []
    expect([first, second].map((price) => price?.state).sort()).toEqual(
      first?.fromAt === second?.fromAt ? ['AHEAD', 'TAKEN_BACK'] : ['AHEAD', 'AHEAD'],
    )
    const aheads = again.listing?.prices?.filter(({ state }) => state === 'AHEAD') ?? []
    let version = 3
    for (const { id } of aheads) {
      const ended = await ask('endPrice', { priceId: id, expectedVersion: version++ })
      expect(ended.listing?.prices?.find((price) => price.id === id)).toMatchObject({ state: 'TAKEN_BACK' })
    }
    expect(await ask('endPrice', { priceId: aheads[0]?.id, expectedVersion: version })).toMatchObject({
      code: 'PRICE_HAS_BEGUN',
    })
    expect(await ask('endPrice', { priceId: current?.id, expectedVersion: version })).toMatchObject({
      code: 'PRICE_HAS_BEGUN',
    })
    expect((await read(1)).prices?.find(({ id }) => id === current?.id)).toMatchObject({
      state: 'CURRENT',
      untilAt: null,
    })
  })

  it('is changed by its version, once under a key, and each change is a deed with its name', async () => {
    const input = { ...at(2), key: 'once', expectedVersion: 1, priceMinor: 260 }
    const first = await ask('setPrice', input)
    expect(first).toMatchObject({ __typename: 'PriceChanged' })
    expect((await ask('setPrice', input)).listing?.version).toBe(2)
    expect(await ask('setPrice', { ...input, priceMinor: 261 })).toMatchObject({ code: 'KEY_REUSED' })
    expect(await ask('setPrice', { ...input, key: 'late' })).toMatchObject({ code: 'LISTING_CONFLICT' })
    const { skus, store, viewers } = test.world
    const deeds = await test.database.db
      .select()
      .from(deed)
      .where(and(eq(deed.subjectId, skus[2].id), eq(deed.locationId, store.id)))
      .orderBy(asc(deed.id))
    expect(deeds).toMatchObject([
      {
        kind: 'price_set',
        actor: `user:${viewers.staff.userId}`,
        before: { priceMinor: 250 },
        after: { priceMinor: 260 },
      },
    ])
  })

  it.each([
    ['in the past', { from: '2020-01-01T10:00' }, ['from']],
    ['on a day that there is not', { from: '2027-02-30T10:00' }, ['from']],
    ['in words', { from: 'tomorrow' }, ['from']],
    ['too far off', { from: '2099-01-01T10:00' }, ['from']],
    ['for a span that is over', { until: '2020-01-01T10:00' }, ['until']],
    ['for nothing', { priceMinor: 0 }, ['priceMinor']],
  ])('%s is refused at its field', async (_what, more, field) => {
    expect(await ask('setPrice', { ...at(3), expectedVersion: 1, priceMinor: 100, ...more })).toMatchObject({
      code: 'INVALID_INPUT',
      field,
    })
  })

  it('of what is not offered there, or of another retailer, is not found', async () => {
    const { rival, viewers } = test.world
    const price = { expectedVersion: 1, priceMinor: 100 }
    const foreign = encodeId('Sku', rival.sku.id)
    expect(await ask('setPrice', { ...at(), skuId: foreign, ...price })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ask('setPrice', { ...at(), ...price }, viewers.rivalStaff)).toMatchObject({
      code: 'NOT_FOUND',
    })
    const [own] = (await read(3)).prices ?? []
    const moved = { priceId: own?.id, expectedVersion: 1 }
    expect(await ask('endPrice', moved, viewers.rivalStaff)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a promotion', () => {
  it('reduces the price, shows the lowest of the 30 days before, and ends at once where it is ended', async () => {
    const { otherCustomer } = test.world.viewers
    const { version, regularPrice } = await read(0)
    const set = await ask('setPrice', {
      ...at(0),
      expectedVersion: version,
      priceMinor: 199,
      until: inDays(2),
    })
    expect(set.listing).toMatchObject({
      price: { amountMinor: 199 },
      regularPrice,
      // It cost less before it cost what it does.
      reduction: { lowestPrice: { amountMinor: 250 } },
    })
    expect(await read(0, otherCustomer)).toMatchObject({ price: { amountMinor: 199 }, prices: null })
    const [promotion] = set.listing?.prices ?? []
    const ended = await ask('endPrice', { priceId: promotion?.id, expectedVersion: version + 1 })
    expect(ended.listing).toMatchObject({
      price: regularPrice,
      reduction: null,
      prices: [{ state: 'PAST' }, {}, {}],
    })
  })

  it('goes on while the regular price changes, whose new price holds when it ends', async () => {
    const { version } = await read(2)
    await ask('setPrice', { ...at(2), expectedVersion: version, priceMinor: 150, until: inDays(2) })
    const document = `mutation($i: SetListingInput!) { setListing(input: $i) { ... on ListingChanged { listing { ${OFFER} } } } }`
    const { data } = await test
      .as(test.world.viewers.staff)
      .query(document, { i: { key: 'r', ...at(2), expectedVersion: version + 1, priceMinor: 240 } })
    expect(data).toMatchObject({
      setListing: { listing: { price: { amountMinor: 150 }, regularPrice: { amountMinor: 240 } } },
    })
  })

  it('that overlaps another is refused with that one, and one that reduces nothing with the regular price', async () => {
    const span = { from: inDays(5), until: inDays(7) }
    await ask('setPrice', { ...at(3), expectedVersion: 1, priceMinor: 200, ...span })
    const overlaps = { ...at(3), expectedVersion: 2, priceMinor: 190, from: inDays(6), until: inDays(9) }
    expect(await ask('setPrice', overlaps)).toMatchObject({
      code: 'PROMOTION_OVERLAPS',
      present: { price: { amountMinor: 200 }, state: 'AHEAD' },
    })
    const dear = { ...at(3), expectedVersion: 2, priceMinor: 250, until: inDays(1) }
    expect(await ask('setPrice', dear)).toMatchObject({
      code: 'NO_REDUCTION',
      regularPrice: { amountMinor: 250 },
    })
    const backwards = { ...at(3), expectedVersion: 2, priceMinor: 190, from: inDays(9), until: inDays(8) }
    expect(await ask('setPrice', backwards)).toMatchObject({ code: 'INVALID_INPUT', field: ['until'] })
    // What follows it directly does not overlap.
    const next = { ...at(3), expectedVersion: 2, priceMinor: 190, from: span.until, until: inDays(9) }
    expect(await ask('setPrice', next)).toMatchObject({ __typename: 'PriceChanged' })
  })
})
