import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { forgetDeletedCustomers } from '@/db/accounts/forget-customer'
import { encodeId } from '@/graphql/base/opaque-id'
import {
  cookiesOf,
  createServiceTest,
  PASSWORD,
  postAuth,
  type ServiceTest,
} from '@/graphql/testing/create-service-test'

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())

const DELETE = `mutation($i: DeleteAccountInput!) { deleteAccount(input: $i) {
  __typename ... on Problem { code message } ... on TooManyAttempts { retryAfterSeconds } ... on OrderOnItsWay { orderNumber } } }`

let keys = 0
async function remove(cookie: string, password = PASSWORD) {
  keys += 1
  const { data, errors } = await test.send(DELETE, {
    headers: { cookie },
    variables: { i: { key: `delete-${keys}`, password } },
  })
  return (data?.deleteAccount ?? errors[0]?.extensions) as {
    __typename?: string
    code?: string
    message?: string
  }
}

/** In everything that this person ever entered; the name of no other thing. */
const MARK = 'kestrel'
const ADDRESS = '203.0.113.77'

async function signUp(name = MARK) {
  const email = `${MARK}-${crypto.randomUUID()}@test.example`
  const answer = await postAuth(
    test.url,
    'sign-up/email',
    { name, email, password: PASSWORD },
    { 'user-agent': MARK, 'x-forwarded-for': ADDRESS },
  )
  const cookie = cookiesOf(answer)
  const [row] = await test.database.sql<
    { id: string }[]
  >`select id from "user" where claimed_email = ${email}`
  return { cookie, email, userId: row?.id ?? '' }
}

/** Orders something to be delivered; returns the order's id. */
async function order(cookie: string): Promise<string> {
  const locationId = encodeId('Location', test.world.store.id)
  const headers = { cookie }
  await test.send('mutation($i: SetCartLineInput!) { setCartLine(input: $i) { __typename } }', {
    headers,
    variables: {
      i: {
        key: crypto.randomUUID(),
        locationId,
        skuId: encodeId('Sku', test.world.skus[0].id),
        quantity: 1,
        note: MARK,
      },
    },
  })
  const found = await test.send('{ location(slug: "store") { slots(handover: DELIVERY) { startAt endAt } } }')
  const slot = Object(found.data?.location).slots[1]
  const { data } = await test.send(
    'mutation($i: CheckOutInput!) { checkOut(input: $i) { __typename ... on OrderHeld { order { id } } } }',
    {
      headers,
      variables: {
        i: {
          key: crypto.randomUUID(),
          locationId,
          handover: 'DELIVERY',
          slotStartAt: slot.startAt,
          slotEndAt: slot.endAt,
          contactName: MARK,
          contactEmail: `${MARK}@test.example`,
          note: MARK,
          address: { line1: MARK, city: MARK, postcode: 'N1 2CD' },
        },
      },
    },
  )
  return Object(data?.checkOut).order.id
}

const cancel = (cookie: string, orderId: string) =>
  test.send('mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { __typename } }', {
    headers: { cookie },
    variables: { i: { key: crypto.randomUUID(), orderId } },
  })

/** Every table that has a row in which this occurs, of whatever schema, partitions and the jobs’ own included. */
async function findInTables(text: string): Promise<string[]> {
  const { sql } = test.database
  const tables = await sql<
    { name: string }[]
  >`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await sql.unsafe(`select 1 from ${name} t where t::text ilike $1 limit 1`, [`%${text}%`])
    if (rows.length > 0) found.push(name)
  }
  return found
}

// Each signs several people in: hashes that take long on purpose.
describe('deleting one’s account', { timeout: 90_000 }, () => {
  it('leaves the order with a pseudonym, and nothing of the person in any table or in the log', async () => {
    const { cookie, email, userId } = await signUp()
    const made = await test.send(
      'mutation { createApiKey(input: { name: "till" }) { ... on ApiKeyCreated { secret } } }',
      { headers: { cookie } },
    )
    const key = { authorization: `Bearer ${Object(made.data?.createApiKey).secret}` }
    const address = { line1: MARK, city: MARK, postcode: 'N1 2CD' }
    await test.send('mutation($i: AddAddressInput!) { addAddress(input: $i) { __typename } }', {
      headers: { cookie },
      variables: { i: { key: 'keep', name: MARK, address } },
    })
    const orderId = await order(cookie)
    await cancel(cookie, orderId)
    await order(cookie).then((another) => cancel(cookie, another))
    await test.send('mutation($i: SetCartLineInput!) { setCartLine(input: $i) { __typename } }', {
      headers: { cookie },
      variables: {
        i: {
          key: 'left over',
          locationId: encodeId('Location', test.world.store.id),
          skuId: encodeId('Sku', test.world.skus[1].id),
          quantity: 1,
          note: MARK,
        },
      },
    })
    expect((await findInTables(MARK)).sort()).toEqual(
      expect.arrayContaining([
        'public."order"',
        'public."user"',
        'public.cart_line',
        'public.customer_address',
        'public.order_line',
        'public.session',
      ]),
    )
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    })
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'connection_init' }))
    await once(socket, 'message')
    const closed = once(socket, 'close')

    expect(await remove(cookie)).toMatchObject({ __typename: 'AccountDeleted' })
    expect((await closed)[0]).toBe(4403)
    expect((await test.send('{ viewer { isGuest } }', { headers: { cookie } })).data?.viewer).toEqual({
      isGuest: true,
    })
    expect((await test.send('{ viewer { name } }', { headers: key })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
    expect(await findInTables(MARK)).toEqual([])
    expect(await findInTables(email)).toEqual([])
    // Counts of requests by network say nothing of whose they were, and go within the hour.
    expect((await findInTables(ADDRESS)).filter((name) => name !== 'public.rate_limit')).toEqual([])
    expect(JSON.stringify(test.logged).toLowerCase()).not.toContain(MARK)
    expect((await postAuth(test.url, 'sign-in/email', { email, password: PASSWORD })).status).toBe(401)

    const { cookie: staff } = await test.signIn('staff')
    const seen = await test.send(
      'query($id: ID!) { order(id: $id) { state contactName contactEmail customer { name } lines { name note } events { kind } } audit { isClean } }',
      { headers: { cookie: staff }, variables: { id: orderId } },
    )
    expect(seen.errors).toEqual([])
    expect(seen.data).toMatchObject({
      order: {
        state: 'CANCELLED',
        contactName: 'Deleted account',
        contactEmail: null,
        customer: { name: 'Deleted account' },
        lines: [{ note: null }],
      },
      audit: { isClean: true },
    })
    const deeds = await test.database
      .sql`select kind, actor, address, subject_id from deed where subject_id = ${userId}`
    expect(deeds).toEqual([
      { kind: 'account_deleted', actor: `user:${userId}`, address: null, subject_id: userId },
    ])
  })

  it('is refused while an order is on its way, and what was refused changed nothing', async () => {
    const { cookie } = await signUp('Nia')
    const orderId = await order(cookie)
    expect(await remove(cookie)).toMatchObject({ code: 'ORDER_ON_ITS_WAY', orderNumber: expect.any(String) })
    expect((await test.send('{ viewer { name } }', { headers: { cookie } })).data?.viewer).toEqual({
      name: 'Nia',
    })
    await cancel(cookie, orderId)
    expect(await remove(cookie)).toMatchObject({ __typename: 'AccountDeleted' })
  })

  it('is refused while one is the only owner of a retailer, by its name', async () => {
    const [one, other] = [await test.signIn('staff'), await test.signIn('staff')]
    await test.database.sql`update membership set role = 'viewer' where role = 'owner'`
    await test.database.sql`update membership set role = 'owner' where user_id = ${one.userId}`
    expect(await remove(one.cookie)).toMatchObject({
      code: 'LAST_OWNER',
      message: expect.stringContaining('Greenlark'),
    })
    const still = await test.send('{ viewer { memberships { role } } }', { headers: { cookie: one.cookie } })
    expect(still.data?.viewer).toEqual({ memberships: [{ role: 'OWNER' }] })
    await test.database.sql`update membership set role = 'owner' where user_id = ${other.userId}`
    const gone = await Promise.all([remove(one.cookie), remove(other.cookie)])
    expect(gone.map(({ __typename }) => __typename).sort()).toEqual(['AccountDeleted', 'LastOwner'])
    const [left] = await test.database
      .sql`select count(*)::int as owners from membership where role = 'owner' and deactivated_at is null`
    expect(left).toEqual({ owners: 1 })
  })

  it('is refused to the last who runs the house', async () => {
    const { cookie, userId } = await test.signIn('operator')
    await test.database.sql`update "user" set is_operator = id = ${userId}`
    expect(await remove(cookie)).toMatchObject({ code: 'LAST_OPERATOR' })
    await test.signIn('operator')
    expect(await remove(cookie)).toMatchObject({ __typename: 'AccountDeleted' })
  })

  it('takes the password, and wrong ones count as those of signing in', { timeout: 60_000 }, async () => {
    const { cookie } = await test.signIn('customer')
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await remove(cookie, 'not my password')).toMatchObject({ code: 'WRONG_PASSWORD' })
    }
    expect(await remove(cookie)).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfterSeconds: expect.any(Number),
    })
  })

  it('takes back what was offered to their address, so that nobody else can accept it', async () => {
    const { cookie, email } = await test.signIn('customer')
    const { sql } = test.database
    await sql`insert into invitation (id, retailer_id, role, email, token_hash, invited_by, created_at, expires_at)
      values (gen_random_uuid(), ${test.world.retailer.id}, 'picker', ${email}, 'theirs', 'system', now(), now() + interval '1 day')`
    await remove(cookie)
    const [row] =
      await sql`select email, revoked_at is not null as revoked from invitation where token_hash = 'theirs'`
    expect(row).toEqual({ email: null, revoked: true })
  })

  it('finds later what was ordered in the very moment', async () => {
    const { cookie } = await signUp('Otis')
    const orderId = await order(cookie)
    await cancel(cookie, orderId)
    await remove(cookie)
    const { sql } = test.database
    await sql`update "order" set contact_name = 'Otis', address = '{"line1": "here"}' where contact_name = 'Deleted account'`
    await forgetDeletedCustomers(test.database.db, test.clock.now)
    expect(await findInTables('Otis')).toEqual([])
    expect(await sql`select 1 from "order" where address is not null`).toHaveLength(0)
  })
})
