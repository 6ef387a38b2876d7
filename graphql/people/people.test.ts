import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deed, membership, order, pick, user } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { insertOrder } from '@/graphql/live/testing/insert-order'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { PersonViewer, Viewer } from '@/graphql/viewer'

let test: GraphqlTest
let retailerId: string
beforeAll(async () => {
  test = await createGraphqlTest()
  retailerId = encodeId('Retailer', test.world.retailer.id)
})
afterAll(() => test.close())

const fields: Record<string, string> = {
  inviteMember: '... on MemberInvited { link invitation { id role email expiresAt locations { slug } } }',
  revokeInvitation: '... on InvitationRevoked { invitationId }',
  acceptInvitation:
    '... on InvitationAccepted { membership { id role locations { slug } person { name email } } }',
  changeMember: '... on MemberChanged { membership { id role locations { slug } } }',
  deactivateMember: '... on MemberDeactivated { membershipId }',
  transferOwnership: '... on OwnershipTransferred { membership { id role } }',
}

let keys = 0
/** Sends a mutation and returns what it answered. */
async function send(viewer: Viewer, field: string, input: Record<string, unknown>): Promise<Answer> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const document = `mutation ($input: ${name}!) { ${field}(input: $input) { __typename ... on Problem { code } ${fields[field]} } }`
  const { data, errors } = await test
    .as(viewer)
    .query<Record<string, Answer>>(document, { input: { key: `people-${keys++}`, ...input } })
  expect(errors).toEqual([])
  return data?.[field] as Answer
}
interface Answer {
  __typename: string
  code?: string
  link?: string | null
  invitation?: { id: string }
  membership?: { id: string; role: string }
}

const owner = (): PersonViewer => test.world.viewers.owner
const invite = (more: Record<string, unknown> = {}, viewer: Viewer = owner()) =>
  send(viewer, 'inviteMember', { retailerId, role: 'PICKER', ...more })
const tokenOf = ({ link }: Answer): string => new URL(link ?? '').searchParams.get('token') ?? ''
const idOf = ({ memberships }: PersonViewer): string => encodeId('Membership', memberships[0]?.id ?? '')

/** Somebody who has an account and works nowhere. */
async function newcomer(address: { email: string } | { claimedEmail: string }): Promise<PersonViewer> {
  const { viewers } = test.world
  const userId = crypto.randomUUID()
  const at = test.clock.now
  const email = 'email' in address ? address.email : `${userId}@unconfirmed.invalid`
  const row = {
    id: userId,
    name: 'Nia',
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
    ...address,
    email,
  }
  await test.database.db.insert(user).values(row)
  return { ...viewers.customer, userId, email }
}
const mailOf = () => `${crypto.randomUUID()}@test.example`
const accept = (viewer: Viewer, token: string) => send(viewer, 'acceptInvitation', { token })

describe('an invitation', () => {
  it('by a link lets whoever has it in once, and says so to whoever comes later', async () => {
    const invited = await invite({ locationIds: [encodeId('Location', test.world.store.id)] })
    const token = tokenOf(invited)
    const nia = await newcomer({ email: mailOf() })
    const offer = '{ role state isForOneAddress retailer { slug } }'
    const ask = () =>
      test.as(nia).query(`query ($t: String!) { invitationByToken(token: $t) ${offer} }`, { t: token })
    expect((await ask()).data).toEqual({
      invitationByToken: {
        role: 'PICKER',
        state: 'OPEN',
        isForOneAddress: false,
        retailer: { slug: 'greenlark' },
      },
    })
    expect(await accept(nia, token)).toMatchObject({
      membership: {
        role: 'PICKER',
        locations: [{ slug: 'store' }],
        person: { name: 'Nia', email: nia.email },
      },
    })
    expect((await ask()).data).toMatchObject({ invitationByToken: { state: 'ACCEPTED' } })
    expect((await accept(await newcomer({ email: mailOf() }), token)).code).toBe('INVITATION_USED')
  })

  it('is accepted by one of twenty who come at once', async () => {
    const token = tokenOf(await invite())
    const people = await Promise.all(Array.from({ length: 20 }, () => newcomer({ email: mailOf() })))
    const answers = await Promise.all(people.map((each) => accept(each, token)))
    expect(answers.filter(({ membership }) => membership)).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'INVITATION_USED')).toHaveLength(19)
  })

  it('to an address goes there by mail only, and is for whoever has it, who thereby has confirmed it', async () => {
    const email = mailOf()
    const invited = await invite({ email: email.toUpperCase() })
    expect(invited.link).toBeNull()
    const mail = test.mails.at(-1)
    expect(mail).toMatchObject({ to: email, subject: 'Work with Greenlark on Onshelf' })
    const token = /token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect((await accept(await newcomer({ email: mailOf() }), token)).code).toBe('INVITATION_NOT_YOURS')
    const nia = await newcomer({ claimedEmail: email })
    expect(await accept(nia, token)).toMatchObject({ membership: { person: { email } } })
    const [row] = await test.database.db.select().from(user).where(eq(user.id, nia.userId))
    expect(row).toMatchObject({ email, claimedEmail: null, emailVerified: true })
  })

  it('ends after a week, and when it is taken back', async () => {
    const [old, taken] = [await invite(), await invite()]
    await send(owner(), 'revokeInvitation', { invitationId: taken.invitation?.id })
    const nia = await newcomer({ email: mailOf() })
    expect((await accept(nia, tokenOf(taken))).code).toBe('NOT_FOUND')
    expect((await accept(nia, 'made up')).code).toBe('NOT_FOUND')
    const { now } = test.clock
    test.clock.advance(7 * 86_400_000)
    expect((await accept(nia, tokenOf(old))).code).toBe('INVITATION_EXPIRED')
    test.clock.now = now
    expect(await accept(nia, tokenOf(old))).toMatchObject({ __typename: 'InvitationAccepted' })
  })

  it('is told again by a retry, and sent again: nothing but its hash is kept', async () => {
    const key = 'same'
    const [first, again] = [await invite({ key }), await invite({ key })]
    expect(again).toEqual(first)
    expect((await invite({ key, role: 'MANAGER' })).code).toBe('KEY_REUSED')
    const { sql } = test.database
    const [kept] = await sql`select
      (select count(*)::int from invitation i where to_jsonb(i)::text like ${`%${tokenOf(first)}%`})
      + (select count(*)::int from deed_key k where k.outcome::text like ${`%${tokenOf(first)}%`})
      + (select count(*)::int from deed d where to_jsonb(d)::text like ${`%${tokenOf(first)}%`}) as rows`
    expect(kept).toEqual({ rows: 0 })
  })

  it('of somebody who works there already is refused, and of a place elsewhere', async () => {
    const { shopper, rivalStaff } = test.world.viewers
    expect((await accept(shopper, tokenOf(await invite()))).code).toBe('ALREADY_MEMBER')
    const elsewhere = [encodeId('Location', test.world.rival.store.id)]
    expect((await invite({ locationIds: elsewhere })).code).toBe('NOT_FOUND')
    expect((await invite({}, rivalStaff)).code).toBe('NOT_FOUND')
  })

  it('is listed while it waits, for those who lead the people', async () => {
    const invited = await invite()
    const { data } = await test
      .as(test.world.viewers.staff)
      .query<{ invitations: { id: string }[]; members: { person: { name: string } }[] }>(
        'query ($r: ID!) { invitations(retailerId: $r) { id } members(retailerId: $r) { since person { name } } }',
        { r: retailerId },
      )
    expect(data?.invitations.map(({ id }) => id)).toContain(invited.invitation?.id)
    expect(data?.members.map(({ person }) => person.name)).toContain('Oda')
  })
})

describe('a colleague', () => {
  it('is changed by a manager, but no owner is made, changed or let go by one', async () => {
    const { staff, stockClerk, shopper } = test.world.viewers
    const membershipId = idOf(stockClerk)
    expect(await send(staff, 'changeMember', { membershipId, role: 'VIEWER' })).toMatchObject({
      membership: { role: 'VIEWER', locations: null },
    })
    expect((await send(staff, 'changeMember', { membershipId, role: 'OWNER' })).code).toBe('ROLE_TOO_HIGH')
    expect((await invite({ role: 'OWNER' }, staff)).code).toBe('ROLE_TOO_HIGH')
    for (const field of ['changeMember', 'deactivateMember']) {
      const input = { membershipId: idOf(owner()), ...(field === 'changeMember' && { role: 'VIEWER' }) }
      expect((await send(staff, field, input)).code).toBe('ROLE_TOO_HIGH')
    }
    const { codes } = await test
      .as(shopper)
      .query(
        `mutation { deactivateMember(input: { key: "k", membershipId: "${membershipId}" }) { __typename } }`,
      )
    expect(codes).toEqual(['FORBIDDEN'])
  })

  it('who is the last owner cannot leave, but can hand over', async () => {
    const { staff, operator } = test.world.viewers
    const membershipId = idOf(owner())
    for (const viewer of [owner(), operator]) {
      expect((await send(viewer, 'deactivateMember', { membershipId })).code).toBe('LAST_OWNER')
      expect((await send(viewer, 'changeMember', { membershipId, role: 'MANAGER' })).code).toBe('LAST_OWNER')
    }
    expect((await send(operator, 'transferOwnership', { membershipId: idOf(staff) })).code).toBe(
      'ROLE_TOO_HIGH',
    )
    expect((await send(owner(), 'transferOwnership', { membershipId })).code).toBe('NOT_FOUND')
    expect(await send(owner(), 'transferOwnership', { membershipId: idOf(staff) })).toMatchObject({
      membership: { role: 'OWNER' },
    })
    const roleOf = async (id = '') =>
      (await test.database.db.select().from(membership).where(eq(membership.id, id)))[0]?.role
    expect(await roleOf(owner().memberships[0]?.id)).toBe('manager')
    // The table decides, not who one was a moment ago.
    expect((await send(owner(), 'transferOwnership', { membershipId: idOf(staff) })).code).toBe(
      'ROLE_TOO_HIGH',
    )
    await test.database
      .sql`update membership set role = 'owner' where id = ${owner().memberships[0]?.id ?? ''}`
    await test.database
      .sql`update membership set role = 'manager' where id = ${staff.memberships[0]?.id ?? ''}`
  })

  it('of two owners who let go of one another at once, one stays', async () => {
    const nia = await newcomer({ email: mailOf() })
    const accepted = await accept(nia, tokenOf(await invite({ role: 'OWNER' })))
    const works = { id: accepted.membership?.id ?? '', retailerId: test.world.retailer.id }
    const other = {
      ...nia,
      role: 'staff' as const,
      memberships: [{ ...works, role: 'owner' as const, locationIds: null }],
    }
    const answers = await Promise.all([
      send(owner(), 'deactivateMember', { membershipId: accepted.membership?.id }),
      send(other, 'deactivateMember', { membershipId: idOf(owner()) }),
    ])
    expect(answers.map((each) => each.code ?? each.__typename).sort()).toEqual([
      'LAST_OWNER',
      'MemberDeactivated',
    ])
  })

  it.each(['deactivateMember', 'changeMember'])('who picks has the pick taken back by %s', async (field) => {
    const nia = await newcomer({ email: mailOf() })
    const { membership: works } = await accept(nia, tokenOf(await invite()))
    const { db } = test.database
    const { orderId, pickId } = await insertOrder(test, test.world.viewers.customer)
    await db.update(order).set({ state: 'picking' }).where(eq(order.id, orderId))
    await db
      .update(pick)
      .set({ state: 'claimed', shopperId: nia.userId, claimedAt: test.clock.now })
      .where(eq(pick.id, pickId))
    const input = {
      key: `gone ${field}`,
      membershipId: works?.id,
      ...(field === 'changeMember' && { role: 'STOCK_CLERK' }),
    }
    await send(owner(), field, input)
    const find = async () => (await db.select().from(pick).where(eq(pick.id, pickId)))[0]
    expect(await find()).toMatchObject({ state: 'queued', shopperId: null, version: 2 })
    await send(owner(), field, input)
    expect(await find()).toMatchObject({ state: 'queued', version: 2 })
  })

  it('what was done is written down: who, before and after', async () => {
    const deeds = await test.database.db
      .select()
      .from(deed)
      .where(eq(deed.retailerId, test.world.retailer.id))
    expect(new Set(deeds.map(({ kind }) => kind))).toEqual(
      new Set([
        'member_invited',
        'invitation_accepted',
        'invitation_revoked',
        'member_changed',
        'member_deactivated',
        'ownership_transferred',
      ]),
    )
    expect(deeds.find(({ kind }) => kind === 'member_changed')).toMatchObject({
      actor: `user:${test.world.viewers.staff.userId}`,
      before: { role: 'stock_clerk' },
      after: { role: 'viewer' },
    })
  })
})

it('a program may not accept for a person', async () => {
  const { codes } = await test
    .as(test.world.viewers.staffKey)
    .query('mutation { acceptInvitation(input: { key: "k", token: "t" }) { __typename } }')
  expect(codes).toEqual(['FORBIDDEN'])
})
