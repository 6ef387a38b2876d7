import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
let staff: string
beforeAll(async () => {
  test = await createServiceTest()
  staff = (await test.signIn('staff')).cookie
  for (const [key, name] of [
    ['a', '=SUM(A1)'],
    ['b', 'Bread'],
  ]) {
    const { errors } = await test.send(
      'mutation ($input: AddCategoryInput!) { addCategory(input: $input) { __typename } }',
      {
        headers: { cookie: staff },
        variables: { input: { key, name, retailerId: encodeId('Retailer', test.world.retailer.id) } },
      },
    )
    expect(errors).toEqual([])
  }
}, 90_000)
afterAll(() => test.close())

const read = (params: Record<string, string> = {}, cookie = staff, retailerId = test.world.retailer.id) =>
  fetch(
    `${test.url}/exports/activity.csv?${new URLSearchParams({ retailer: encodeId('Retailer', retailerId), ...params })}`,
    { headers: { cookie } },
  )

it('deeds as a file: a line for each field that was changed, and no cell that a spreadsheet would run', async () => {
  const answer = await read()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines[0]).toMatch(/When,Who,What,About,Name,Field,Before,After,Address,Request$/)
  const named = lines.filter((line) => line.includes(',name,'))
  expect(named).toHaveLength(2)
  expect(named[0]).toContain('staff 1,category_added,category,Bread,name,,Bread,127.0.0.1,')
  expect(named[1]).toContain("category_added,category,'=SUM(A1),name,,'=SUM(A1),127.0.0.1,")
})

it('it holds what the page is narrowed to', async () => {
  const text = await (await read({ q: 'bread', about: 'category' })).text()
  expect(text).toContain('Bread')
  expect(text).not.toContain('SUM')
  expect((await read({ from: 'yesterday' })).status).toBe(400)
  expect((await read({ by: 'nobody' })).status).toBe(400)
})

it('it is found only by whoever may read deeds there', async () => {
  const shopper = await test.signIn('shopper')
  expect((await read({}, shopper.cookie)).status).toBe(404)
  expect((await read({}, staff, test.world.rival.retailer.id)).status).toBe(404)
  expect((await read({}, '')).status).toBe(401)
})
