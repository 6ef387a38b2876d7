import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
let staff: string
beforeAll(async () => {
  test = await createServiceTest()
  staff = (await test.signIn('staff')).cookie
}, 90_000)
afterAll(() => test.close())

const read = (params: Record<string, string>, cookie = staff) =>
  fetch(`${test.url}/exports/products.csv?${new URLSearchParams(params)}`, { headers: { cookie } })
const own = () => ({ retailer: encodeId('Retailer', test.world.retailer.id) })

it('products are a file with a row for each item and a column for each attribute, of which no cell is run', async () => {
  const { sql } = test.database
  const { product, retailer, skus } = test.world
  const [id, flag] = [crypto.randomUUID(), crypto.randomUUID()]
  await sql`insert into attribute (id, retailer_id, category_id, position, name, kind) values
    (${id}, ${retailer.id}, ${product.categoryId}, 0, 'Material', 'text'), (${flag}, ${retailer.id}, ${product.categoryId}, 1, 'Foams', 'yes_no')`
  await sql`update product set attribute_values = ${JSON.stringify({ [id]: '=1+1', [flag]: true })}::text::jsonb where id = ${product.id}`
  const answer = await read({ ...own(), q: 'oat' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="products-[\d-]+\.csv"$/)
  const [head, ...rows] = (await answer.text()).trim().split('\r\n')
  expect(head).toMatch(/Product,Brand,Department,Item,Size,GTIN,Archived,Foams,Material$/)
  expect(rows).toHaveLength(skus.length)
  expect(rows[0]).toMatch(/^Oat drink,Fieldnote,.+ > .+ > .+,Fieldnote oat drink 1 l,.+,no,yes,'=1\+1$/)
  expect((await (await read({ ...own(), archived: 'yes' })).text()).trim().split('\r\n')).toHaveLength(1)
})

it('another retailer’s products are not found, nor for a customer, and nonsense is refused', async () => {
  const rival = { retailer: encodeId('Retailer', test.world.rival.retailer.id) }
  const { cookie } = await test.signIn('customer')
  expect((await read(rival)).status).toBe(404)
  expect((await read(own(), cookie)).status).toBe(404)
  expect((await read({ ...own(), category: 'x' })).status).toBe(400)
})
