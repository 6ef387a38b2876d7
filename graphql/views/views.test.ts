import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deed, stockView } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { type Ask, askAs } from '@/graphql/orders/testing/shop'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
let clerk: Ask
let owner: Ask
let onlooker: Ask
beforeAll(async () => {
  test = await createGraphqlTest()
  const { viewers } = test.world
  clerk = askAs(test, viewers.stockClerk)
  owner = askAs(test, viewers.owner)
  onlooker = askAs(test, viewers.onlooker)
})
afterAll(() => test.close())
beforeEach(() => test.database.db.delete(stockView))

const VIEW =
  'id name isShared isDefault canChange text states categoryId sort isDense hiddenColumns columnWidths { column pixels }'
const RESULT = `... on StockViewSaved { stockView { ${VIEW} } } ... on StockViewNameTaken { present { id name } }`

type View = { id: string; name: string; isShared: boolean; isDefault: boolean; canChange: boolean }
type Answer = { __typename: string; stockView: View; message: string; problems?: unknown }

async function send(ask: Ask, verb: string, input: object, selection = ''): Promise<Answer> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const { answer } = await ask(
    `mutation ($i: ${type}!) { answer: ${verb}(input: $i) { __typename ... on Problem { code message } ${selection} } }`,
    { i: { key: uuidv7(), ...input } },
  )
  return answer as Answer
}

const retailerId = () => encodeId('Retailer', test.world.retailer.id)
const categoryId = () => encodeId('Category', test.world.product.categoryId)
const lowAndFresh = () => ({
  text: '  oat ',
  states: ['LOW', 'OUT', 'LOW'],
  categoryId: categoryId(),
  sort: 'AVAILABLE_ASC',
  isDense: true,
  hiddenColumns: ['PRICE', 'SAFETY_STOCK'],
  columnWidths: [{ column: 'ON_HAND', pixels: 120 }],
})
const save = (ask: Ask, name: string, more: object = {}) =>
  send(ask, 'saveStockView', { retailerId: retailerId(), name, view: {}, ...more }, RESULT)
const edit = (ask: Ask, { id }: { id: string }, changes: object) =>
  send(ask, 'editStockView', { stockViewId: id, ...changes }, RESULT)
const remove = (ask: Ask, { id }: { id: string }) => send(ask, 'removeStockView', { stockViewId: id })
const openWith = (ask: Ask, view: { id: string } | null) =>
  send(ask, 'setDefaultStockView', { retailerId: retailerId(), stockViewId: view?.id ?? null })
const list = async (ask: Ask): Promise<View[]> => {
  const { stockViews } = await ask(`query ($r: ID!) { stockViews(retailerId: $r) { ${VIEW} } }`, {
    r: retailerId(),
  })
  return stockViews as View[]
}
const namesOf = async (ask: Ask) => (await list(ask)).map(({ name }) => name)
const listDeeds = async () => (await test.database.db.select().from(deed)).map(({ kind }) => kind)

describe('a view of the stock table', () => {
  it('keeps all that the table shows, each thing once', async () => {
    const { stockView: view } = await save(clerk, 'Low and fresh', { view: lowAndFresh() })
    expect(view).toEqual({
      id: view.id,
      name: 'Low and fresh',
      isShared: false,
      isDefault: false,
      canChange: true,
      ...lowAndFresh(),
      text: 'oat',
      states: ['LOW', 'OUT'],
    })
    expect(await list(clerk)).toEqual([view])
  })

  it('is nobody else’s business while it is one’s own, and leaves no deed', async () => {
    const before = await listDeeds()
    const { stockView: own } = await save(clerk, 'Mine')
    expect(await list(owner)).toEqual([])
    for (const answer of [
      await edit(owner, own, { name: 'Theirs' }),
      await remove(owner, own),
      await openWith(owner, own),
    ]) {
      expect(answer).toMatchObject({ __typename: 'NotFound', message: 'This view was not found.' })
    }
    await edit(clerk, own, { name: 'Still mine' })
    await remove(clerk, own)
    expect(await list(clerk)).toEqual([])
    expect(await listDeeds()).toEqual(before)
  })

  it('is the staff’s once it is shared, and each change of it leaves a deed', async () => {
    const before = (await listDeeds()).length
    const { stockView: shared } = await save(clerk, 'Low', { isShared: true, view: { states: ['LOW'] } })
    expect(await list(owner)).toEqual([shared])
    const { stockView: changed } = await edit(owner, shared, { view: { states: ['OUT'] } })
    expect(changed).toMatchObject({ name: 'Low', isShared: true, states: ['OUT'] })
    await remove(owner, shared)
    expect(await list(clerk)).toEqual([])
    expect((await listDeeds()).slice(before)).toEqual([
      'stock_view_shared',
      'stock_view_edited',
      'stock_view_removed',
    ])
  })

  it('that is taken back is the own one of whoever took it, and opens nobody else’s table', async () => {
    const { stockView: shared } = await save(clerk, 'Low', { isShared: true })
    await openWith(onlooker, shared)
    await openWith(owner, shared)
    const { stockView: own } = await edit(owner, shared, { isShared: false })
    expect(own).toMatchObject({ isShared: false, isDefault: true })
    expect(await list(onlooker)).toEqual([])
    await edit(owner, own, { isShared: true })
    expect((await list(onlooker)).map(({ isDefault }) => isDefault)).toEqual([false])
  })

  it('is shared, and changed once it is, by those who may change stock only', async () => {
    const refused = { __typename: 'StockViewNotYours', code: 'STOCK_VIEW_NOT_YOURS' }
    expect(await save(onlooker, 'For all', { isShared: true })).toMatchObject(refused)
    const { stockView: own } = await save(onlooker, 'For me')
    expect(await edit(onlooker, own, { isShared: true })).toMatchObject(refused)
    const { stockView: shared } = await save(clerk, 'Low', { isShared: true })
    expect((await list(onlooker)).find(({ id }) => id === shared.id)?.canChange).toBe(false)
    expect(await edit(onlooker, shared, { name: 'Mine' })).toMatchObject(refused)
    expect(await remove(onlooker, shared)).toMatchObject(refused)
  })

  it('has a name of its own among those beside it, in either case; another’s own and the shared are not beside it', async () => {
    const { stockView: first } = await save(clerk, 'Low')
    expect(await save(clerk, 'LOW')).toMatchObject({
      __typename: 'StockViewNameTaken',
      present: { id: first.id, name: 'Low' },
    })
    expect((await save(owner, 'Low')).__typename).toBe('StockViewSaved')
    const { stockView: shared } = await save(clerk, 'Low', { isShared: true })
    expect(await edit(clerk, first, { isShared: true })).toMatchObject({
      __typename: 'StockViewNameTaken',
      present: { id: shared.id },
    })
    expect((await edit(clerk, first, { name: 'low' })).__typename).toBe('StockViewSaved')
  })

  it('is one of at most fifty', async () => {
    for (let n = 0; n < 50; n++) await save(clerk, `View ${n}`)
    expect(await save(clerk, 'One more')).toMatchObject({
      __typename: 'TooManyStockViews',
      code: 'TOO_MANY_STOCK_VIEWS',
    })
    expect((await save(clerk, 'One for all', { isShared: true })).__typename).toBe('StockViewSaved')
  })

  it('is kept once under its key, and its retry after it was removed finds nothing', async () => {
    const request = { key: 'once', retailerId: retailerId(), name: 'Low', view: {} }
    const first = await send(clerk, 'saveStockView', request, RESULT)
    expect(await send(clerk, 'saveStockView', request, RESULT)).toEqual(first)
    expect(await namesOf(clerk)).toEqual(['Low'])
    expect(await send(clerk, 'saveStockView', { ...request, name: 'High' })).toMatchObject({
      __typename: 'KeyReused',
    })
    await remove(clerk, first.stockView)
    expect(await send(clerk, 'saveStockView', request, RESULT)).toMatchObject({ __typename: 'NotFound' })
  })
})

describe('the view that the table opens with', () => {
  it('is one for each person, own or shared, until there is none', async () => {
    const { stockView: shared } = await save(clerk, 'Shared', { isShared: true })
    const { stockView: own } = await save(clerk, 'Own')
    const opening = async (ask: Ask) =>
      (await list(ask)).filter((view) => view.isDefault).map(({ name }) => name)
    await openWith(clerk, shared)
    await openWith(owner, shared)
    await openWith(clerk, own)
    expect(await opening(clerk)).toEqual(['Own'])
    expect(await opening(owner)).toEqual(['Shared'])
    await openWith(owner, null)
    expect(await opening(owner)).toEqual([])
    await remove(clerk, own)
    expect(await opening(clerk)).toEqual([])
  })
})
