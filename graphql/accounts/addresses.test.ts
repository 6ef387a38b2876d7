import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAddress } from '@/db/accounts/change-addresses'
import { type Caller, newId } from '@/db/ids'
import { encodeId } from '@/graphql/base/opaque-id'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

type Who = 'customer' | 'otherCustomer' | 'owner' | 'staffKey' | 'guest'
interface Kept {
  id: string
  name: string | null
  isDefault: boolean
  address: { line1: string; line2: string | null; postcode: string; country: string }
}

const DOCUMENTS = {
  addAddress: 'mutation($i: AddAddressInput!) { addAddress(input: $i) { __typename ...A ...P } }',
  editAddress: 'mutation($i: EditAddressInput!) { editAddress(input: $i) { __typename ...A ...P } }',
  removeAddress: 'mutation($i: RemoveAddressInput!) { removeAddress(input: $i) { __typename ...P } }',
}
const FRAGMENTS = {
  A: 'fragment A on AddressKept { addressId }',
  P: 'fragment P on Problem { code }',
}

let keys = 0
async function send(who: Who, field: keyof typeof DOCUMENTS, input: Record<string, unknown>) {
  keys += 1
  const used = field === 'removeAddress' ? [FRAGMENTS.P] : Object.values(FRAGMENTS)
  const { data, errors } = await test
    .as(test.world.viewers[who])
    .query([DOCUMENTS[field], ...used].join(' '), { i: { key: `address-${keys}`, ...input } })
  return (Object(data)[field] ?? errors[0]?.extensions) as {
    __typename?: string
    code?: string
    addressId?: string
  }
}

async function list(who: Who): Promise<Kept[]> {
  const { data } = await test
    .as(test.world.viewers[who])
    .query<{ viewer: { addresses: Kept[] } }>(
      '{ viewer { addresses { id name isDefault address { line1 line2 postcode country } } } }',
    )
  return data?.viewer.addresses ?? []
}

const street = (line1: string, more: object = {}) => ({ line1, city: 'London', postcode: 'N1 1AA', ...more })
const shown = (kept: Kept[]) => kept.map(({ name, address, isDefault }) => [name ?? address.line1, isDefault])

describe('addresses of a customer', () => {
  it('are kept by name, one of them the default: the first, until another one is', async () => {
    expect(await list('customer')).toEqual([])
    const home = await send('customer', 'addAddress', { name: 'Home', address: street('1 High Street') })
    const work = await send('customer', 'addAddress', { address: street('2 Low Road', { line2: 'Flat 3' }) })
    expect([home.__typename, work.__typename]).toEqual(['AddressKept', 'AddressKept'])
    expect(await list('customer')).toEqual([
      {
        id: home.addressId,
        name: 'Home',
        isDefault: true,
        address: { line1: '1 High Street', line2: null, postcode: 'N1 1AA', country: 'GB' },
      },
      expect.objectContaining({ id: work.addressId, name: null, isDefault: false }),
    ])
    const address = street('2 Low Road', { country: 'de' })
    const edited = { addressId: work.addressId, name: 'Work', address, isDefault: true }
    expect(await send('customer', 'editAddress', edited)).toMatchObject({ addressId: work.addressId })
    const after = await list('customer')
    expect(shown(after)).toEqual([
      ['Work', true],
      ['Home', false],
    ])
    expect(after[0]?.address).toMatchObject({ line2: null, country: 'DE' })
    // A change that says nothing of it leaves the default where it is.
    await send('customer', 'editAddress', { ...edited, isDefault: false })
    expect(shown(await list('customer'))).toEqual(shown(after))
    expect(await send('customer', 'removeAddress', { addressId: work.addressId })).toEqual({
      __typename: 'AddressRemoved',
    })
    expect(shown(await list('customer'))).toEqual([['Home', true]])
  })

  it('are kept once: under the same key, and where it is the same door', async () => {
    const input = { key: 'once', name: 'Grandma', address: street('7 Lane') }
    const first = await send('owner', 'addAddress', input)
    expect(await send('owner', 'addAddress', input)).toEqual(first)
    expect(await send('owner', 'addAddress', { ...input, name: 'Nan' })).toMatchObject({ code: 'KEY_REUSED' })
    expect(await send('owner', 'addAddress', { name: 'Nan', address: street('7 Lane') })).toEqual(first)
    expect(shown(await list('owner'))).toEqual([['Nan', true]])
    const removal = { key: 'gone', addressId: first.addressId }
    expect(await send('owner', 'removeAddress', removal)).toEqual({ __typename: 'AddressRemoved' })
    expect(await send('owner', 'removeAddress', removal)).toEqual({ __typename: 'AddressRemoved' })
    expect(await send('owner', 'removeAddress', { addressId: first.addressId })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('are nobody else’s, nor a guest’s or a program’s', async () => {
    const { addressId } = await send('customer', 'addAddress', { address: street('9 Hill') })
    const before = await list('customer')
    const change = { addressId, address: street('Mine now') }
    expect(await send('otherCustomer', 'editAddress', change)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await send('otherCustomer', 'removeAddress', { addressId })).toMatchObject({ code: 'NOT_FOUND' })
    const node = 'query($id: ID!) { node(id: $id) { id } }'
    const found = await test.as(test.world.viewers.otherCustomer).query(node, { id: addressId })
    expect(found.data).toEqual({ node: null })
    const own = await test.as(test.world.viewers.customer).query(node, { id: addressId })
    expect(own.data).toEqual({ node: { id: addressId } })
    expect(await send('guest', 'addAddress', { address: street('No') })).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    expect(await send('staffKey', 'addAddress', { address: street('No') })).toMatchObject({
      code: 'FORBIDDEN',
    })
    expect([await list('guest'), await list('staffKey'), await list('customer')]).toEqual([[], [], before])
  })

  it('are twenty at most, also where many are added at once, and never two the default', async () => {
    const asked = Array.from({ length: 24 }, (_, index) =>
      send('otherCustomer', 'addAddress', { address: street(`${index} Row`), isDefault: true }),
    )
    const codes = (await Promise.all(asked)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'TOO_MANY_ADDRESSES')).toHaveLength(4)
    expect(codes.filter((code) => code === undefined)).toHaveLength(20)
    const kept = await list('otherCustomer')
    expect(kept).toHaveLength(20)
    expect(kept.filter(({ isDefault }) => isDefault)).toHaveLength(1)
  })

  it('do not come after the account is gone', async () => {
    const { database, world } = test
    const { userId } = world.viewers.stockClerk
    await database.sql`update "user" set deleted_at = now() where id = ${userId}`
    const outcome = await addAddress(database, {
      userId,
      name: null,
      address: { ...street('Late'), country: 'GB' },
      isDefault: true,
      doer: { caller: `user:${userId}` as Caller, address: null, requestId: null },
      key: newId(),
      at: test.clock.now,
    })
    expect(outcome).toEqual({ type: 'AccountGone' })
    const rows = await database.sql`select 1 from customer_address where user_id = ${userId}`
    expect(rows).toHaveLength(0)
  })

  it('are refused where they say nothing, and of an id of another type', async () => {
    expect(await send('customer', 'addAddress', { address: street(' ') })).toMatchObject({
      code: 'INVALID_INPUT',
    })
    const addressId = encodeId('Session', newId())
    expect(await send('customer', 'removeAddress', { addressId })).toMatchObject({ code: 'INVALID_INPUT' })
  })
})
