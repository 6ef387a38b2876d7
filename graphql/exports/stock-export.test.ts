import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
let staff: string
beforeAll(async () => {
  test = await createServiceTest()
  staff = (await test.signIn('staff')).cookie
}, 90_000)
afterAll(() => test.close())

const address = (params: Record<string, string> = {}) =>
  `${test.url}/exports/stock.csv?${new URLSearchParams({ location: encodeId('Location', test.world.store.id), ...params })}`
const read = (url: string, cookie: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { cookie } })

/** Cells as a reader of RFC 4180 sees them. */
async function readRows(answer: Response): Promise<string[][]> {
  const text = await answer.text()
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('stock as a file of CSV', () => {
  it('holds what the query finds, in its order, with numbers that add up', async () => {
    const answer = await read(address({ sort: 'name' }), staff)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="stock-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const [head = [], ...rows] = await readRows(answer)
    const { data } = await test.send(
      'query($l: ID!) { stockLevels(locationId: $l, sort: NAME) { nodes { onHand available sku { name gtin } } } }',
      { headers: { cookie: staff }, variables: { l: encodeId('Location', test.world.store.id) } },
    )
    const nodes = Object(data?.stockLevels).nodes as {
      onHand: number
      available: number
      sku: { name: string; gtin: string }
    }[]
    expect(nodes.length).toBeGreaterThan(0)
    const column = (name: string) => rows.map((row) => row[head.findIndex((each) => each.endsWith(name))])
    expect(column('Item')).toEqual(nodes.map(({ sku }) => sku.name))
    expect(column('GTIN')).toEqual(nodes.map(({ sku }) => sku.gtin))
    expect(column('On hand').map(Number)).toEqual(nodes.map(({ onHand }) => onHand))
    expect(column('Available').map(Number)).toEqual(nodes.map(({ available }) => available))
  })

  it('holds no cell that a spreadsheet would run, and quantities in their unit', async () => {
    const [{ id }] = test.world.skus
    await test.database
      .sql`update sku set name = '=HYPERLINK("http://x")', quantity_unit = 'KGM', quantity_scale = 3,
      price_unit = 'KGM', price_scale = 3 where id = ${id}`
    await test.database.sql`update listing set zone = '@SUM(1)' where sku_id = ${id}`
    const rows = await readRows(await read(address(), staff))
    const row = rows.find(([name]) => name?.includes('HYPERLINK'))
    expect(row?.[0]).toBe(`'=HYPERLINK("http://x")`)
    expect(row).toContain("'@SUM(1)")
    const [level] = await test.database.sql<
      { on_hand: number }[]
    >`select on_hand from stock_level where sku_id = ${id} and location_id = ${test.world.store.id}`
    expect(row?.slice(8, 10)).toEqual(['KGM', String((level?.on_hand ?? 0) / 1000)])
  })

  it('follows the filters, and finds nothing where nothing fits', async () => {
    const found = await readRows(await read(address({ q: 'hyperlink' }), staff))
    expect(found).toHaveLength(1)
    const out = await readRows(await read(address({ state: 'out' }), staff))
    const all = await readRows(await read(address(), staff))
    expect(out.length).toBeLessThan(all.length)
  })

  it('is refused where the address says what there is not', async () => {
    const wrong: Record<string, string>[] = [
      { state: 'gone' },
      { sort: 'toString' },
      { department: 'x' },
      { q: 'a'.repeat(101) },
    ]
    for (const params of wrong) {
      expect((await read(address(params), staff)).status).toBe(400)
    }
    expect((await read(`${test.url}/exports/toString`, staff)).status).toBe(404)
    expect((await read(`${test.url}/exports/stock.csv`, staff)).status).toBe(404)
  })

  it('is for whoever may read stock there, and for nobody else', async () => {
    expect((await read(address(), '')).status).toBe(401)
    const { cookie } = await test.signIn('customer')
    expect((await read(address(), cookie)).status).toBe(404)
    const rival = encodeId('Location', test.world.rival.store.id)
    expect((await read(address({ location: rival }), staff)).status).toBe(404)
  })

  it('tells its head without its rows, and ends quietly where nobody listens any more', async () => {
    const head = await read(address(), staff, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const leaving = request(address(), { headers: { cookie: staff } })
    leaving.end()
    const [answer] = await once(leaving, 'response')
    answer.destroy()
    await once(answer, 'close')
    expect((await read(address(), staff)).status).toBe(200)
    expect(test.failed).toEqual([])
  })
})
