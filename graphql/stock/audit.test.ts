import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

const AUDIT = '{ audit { isClean invariants { invariant violationCount violations } } }'

interface Audit {
  audit: {
    isClean: boolean
    invariants: { invariant: string; violationCount: number; violations: unknown[] }[]
  }
}

const countAudits = (statements: string[]) =>
  statements.filter((text) => text.includes('/* audit I7 */')).length

it('an audit that many ask for at once is made once, and again only when it is old', async () => {
  const aliased = `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: audit { isClean }`).join(' ')} }`
  const { viewers } = test.world
  const ask = () => test.as(viewers.operator).query(aliased)
  const { statements } = await test.countStatements(() => Promise.all([ask(), ask(), ask()]))
  expect(countAudits(statements)).toBe(1)
  const soon = await test.countStatements(() => test.as(viewers.staff).query(AUDIT))
  expect(countAudits(soon.statements)).toBe(0)
  test.clock.advance(600_000)
  const later = await test.countStatements(() => test.as(viewers.staff).query(AUDIT))
  expect(countAudits(later.statements)).toBe(1)
})

it('staff are told what is wrong at their retailer, operators everything', async () => {
  const { viewers, rival, store, skus } = test.world
  test.clock.advance(600_000)
  const { sql } = test.database
  const drift = (locationId: string, skuId: string) =>
    sql`update stock_level set on_hand = on_hand + 1 where location_id = ${locationId} and sku_id = ${skuId}`
  await drift(rival.store.id, rival.sku.id)
  const ask = async (viewer: keyof typeof viewers.people) => {
    const { data } = await test.as(viewers.people[viewer]).query<Audit>(AUDIT)
    return data?.audit
  }
  const brokenIn = (audit?: Audit['audit']) =>
    audit?.invariants.filter(({ violationCount }) => violationCount > 0).map(({ invariant }) => invariant)
  expect(await ask('staff')).toMatchObject({ isClean: true })
  const theirs = await ask('rivalStaff')
  expect(theirs).toMatchObject({ isClean: false })
  expect(brokenIn(theirs)).toContain('I3')
  expect(brokenIn(await ask('operator'))).toContain('I3')

  await drift(store.id, skus[0].id)
  test.clock.advance(600_000)
  const own = JSON.stringify(await ask('staff'))
  expect(own).toContain(store.id)
  expect(own).not.toContain(rival.store.id)
})
