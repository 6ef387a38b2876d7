import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'
import { WAYS } from '@/graphql/testing/ways'

describe.each(WAYS)('by %s:', (way) => {
  let test: ServiceTest
  let locationId: string
  beforeAll(async () => {
    test = await createServiceTest({ way })
    locationId = encodeId('Location', test.world.store.id)
  })
  afterAll(() => test.close())

  const LISTINGS = 'query($l: ID!, $s: [ID!]!) { listingsBySku(locationId: $l, skuIds: $s) { id } }'
  const RESERVE = `mutation($l: ID!, $lines: [ReserveStockLineInput!]!) {
  reserveStock(input: { key: "k", locationId: $l, ownerId: "o", lines: $lines }) { __typename }
}`

  const wrong = (value: unknown): unknown[] => Array.from({ length: 150 }, () => value)
  const codesOf = (errors: { extensions: Record<string, unknown> }[]): unknown[] => [
    ...new Set(errors.map(({ extensions }) => extensions.code)),
  ]

  describe('an answer to 150 wrong ids lists a few of them, and none is a bug of ours:', () => {
    it.each([
      ['no text', LISTINGS, { s: wrong({}) }],
      ['null', LISTINGS, { s: wrong(null) }],
      ['fields of an input that are missing', RESERVE, { lines: wrong({}) }],
      [
        'fields of an input that do not exist',
        RESERVE,
        { lines: wrong({ skuId: 'x', quantity: 1, nothing: 1 }) },
      ],
      ['a list inside a list', LISTINGS, { s: wrong(['x']) }],
    ])('%s', async (_what, query, variables) => {
      test.logged.length = 0
      const { status, errors } = await test.send(query, { variables: { l: locationId, ...variables } })
      expect(status).toBe(400)
      expect(errors.length).toBeGreaterThan(1)
      expect(errors.length).toBeLessThanOrEqual(11)
      expect(codesOf(errors)).toEqual(['BAD_USER_INPUT'])
      expect(errors.at(-1)?.message).toMatch(/^Too many errors/)
      expect(test.logged.filter(({ level }) => Number(level) >= 40)).toEqual([])
    })

    it('well-formed, and of nothing', async () => {
      const { errors } = await test.send(LISTINGS, { variables: { l: locationId, s: wrong('x') } })
      expect(errors.length).toBeLessThanOrEqual(11)
      expect(codesOf(errors)).not.toContain('INTERNAL_SERVER_ERROR')
    })

    it('written in the document', async () => {
      const query = `{ listingsBySku(locationId: "x", skuIds: [${'{ a: 1 } '.repeat(150)}]) { id } }`
      const { status, errors } = await test.send(query)
      expect(status).toBe(400)
      expect(errors.length).toBeLessThanOrEqual(11)
      expect(codesOf(errors)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    })
  })

  describe('errors at many places of an answer', () => {
    it('are counted, and so are their lines in the log', async () => {
      const fields = Array.from({ length: 20 }, (_, index) => `a${index}: node(id: "${locationId}") { id }`)
      await test.database.sql`alter table location rename to location_away`
      test.logged.length = 0
      const { errors } = await test.send(`{ ${fields.join(' ')} }`)
      await test.database.sql`alter table location_away rename to location`
      expect(errors).toHaveLength(11)
      expect(errors.at(-1)).toMatchObject({ extensions: { code: 'MORE_ERRORS', count: 10 } })
      expect(test.logged.filter(({ level }) => level === 50)).toHaveLength(10)
    })
  })

  describe('a value that only shows at its turn to be none', () => {
    it.each([
      ['an argument', 'query($id: ID = "x") { node(id: $id) { id } }', { id: null }],
      ['a directive', 'query($v: Boolean = true) { viewer { name @include(if: $v) } }', { v: null }],
      ['a directive at the root', 'query($v: Boolean = true) { viewer @skip(if: $v) { name } }', { v: null }],
    ])('is the client’s mistake, and not a bug of ours: %s', async (_what, query, variables) => {
      test.logged.length = 0
      const { errors } = await test.send(query, { variables })
      expect(codesOf(errors)).toEqual(['BAD_USER_INPUT'])
      expect(test.logged.filter(({ level }) => Number(level) >= 40)).toEqual([])
    })
  })
})
