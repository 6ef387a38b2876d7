import { and, asc, eq, isNull, notInArray, or } from 'drizzle-orm'
import type { Credential } from '@/db/accounts/credential-cache'
import { forgetCredential } from '@/db/accounts/forget-credential'
import { DELETED_NAME, forgetCustomer } from '@/db/accounts/forget-customer'
import { forgetTrustedDevices } from '@/db/accounts/forget-trusted-devices'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused, type RecordDeed } from '@/db/deeds/do-once'
import { isLastOwner, lockMembers } from '@/db/people/lock-members'
import {
  account,
  apiKey,
  customerAddress,
  defaultStockView,
  invitation,
  membership,
  order,
  retailer,
  session,
  stockView,
  twoFactor,
  user,
} from '@/db/schema'

export type DeleteAccountOutcome =
  | { type: 'AccountDeleted' }
  | { type: 'OrderOnItsWay'; number: string }
  | { type: 'LastOwner'; retailer: string }
  | { type: 'LastOperator' }
  | KeyReused

type Refusal = Exclude<DeleteAccountOutcome, KeyReused | { type: 'AccountDeleted' }>
type Leaver = { userId: string; at: Date }

/**
 * Takes away what says who a person is: name, addresses, password, sessions, carts. What they did stays under their id, which is a pseudonym from then on. Locks the person (of operators
 * all), then the people of each of their retailers in the order of ids, so that of two who leave at once one stays.
 */
export async function deleteAccount(
  database: Database,
  { userId, ...ask }: Ask & { userId: string },
): Promise<DeleteAccountOutcome> {
  // A deed stays for ever: from which network somebody left is not for ever.
  const doer = { ...ask.doer, address: null }
  const leaver = { userId, at: ask.at }
  let ended: Credential[] = []
  const outcome = await doOnce<Exclude<DeleteAccountOutcome, KeyReused>>(
    database,
    { ...ask, doer, kind: 'deleteAccount', content: {} },
    async (tx, record) => {
      const refusal =
        (await findLastOperator(tx, userId)) ??
        (await findOpenOrder(tx, userId)) ??
        (await findOwnerless(tx, userId))
      if (refusal) return refusal
      await leaveRetailers(tx, leaver, record)
      ended = await endAccess(tx, leaver)
      await forgetCustomer(tx, userId)
      await forgetPerson(tx, leaver)
      await record({
        retailerId: null,
        kind: 'account_deleted',
        subject: { type: 'person', id: userId },
        before: { isDeleted: false },
        after: { isDeleted: true },
      })
      return { type: 'AccountDeleted' }
    },
  )
  for (const credential of ended) await forgetCredential(database, credential)
  return outcome
}

/** Somebody has to run the house. */
async function findLastOperator(tx: Tx, userId: string): Promise<Refusal | null> {
  const locked = await tx
    .select({ id: user.id, isOperator: user.isOperator })
    .from(user)
    .where(or(eq(user.id, userId), eq(user.isOperator, true)))
    .orderBy(asc(user.id))
    .for('no key update')
  const operators = locked.filter(({ isOperator }) => isOperator)
  return operators.length === 1 && operators[0]?.id === userId ? { type: 'LastOperator' } : null
}

async function findOpenOrder(tx: Tx, userId: string): Promise<Refusal | null> {
  const [open] = await tx
    .select({ number: order.number })
    .from(order)
    .where(
      and(
        eq(order.customer, `user:${userId}`),
        notInArray(order.state, ['delivered', 'cancelled', 'lapsed']),
      ),
    )
    .limit(1)
  return open ? { type: 'OrderOnItsWay', number: open.number } : null
}

async function listMemberships(tx: Tx, userId: string) {
  return tx
    .select()
    .from(membership)
    .where(and(eq(membership.userId, userId), isNull(membership.deactivatedAt)))
    .orderBy(asc(membership.retailerId))
}

/** A retailer that would be left without an owner. */
async function findOwnerless(tx: Tx, userId: string): Promise<Refusal | null> {
  for (const each of await listMemberships(tx, userId)) {
    if (!isLastOwner(await lockMembers(tx, each.retailerId), each)) continue
    const [left] = await tx
      .select({ name: retailer.name })
      .from(retailer)
      .where(eq(retailer.id, each.retailerId))
    return { type: 'LastOwner', retailer: left?.name ?? '' }
  }
  return null
}

async function leaveRetailers(tx: Tx, { userId, at }: Leaver, record: RecordDeed): Promise<void> {
  for (const { id, retailerId, role, locationIds } of await listMemberships(tx, userId)) {
    await tx.update(membership).set({ deactivatedAt: at }).where(eq(membership.id, id))
    await record({
      retailerId,
      kind: 'member_deactivated',
      subject: { type: 'membership', id },
      before: { userId, role, locationIds },
      after: null,
    })
  }
}

/** Sessions, keys, passwords and links: whatever opened a door; and where the doors of the person are. */
async function endAccess(tx: Tx, { userId, at }: Leaver): Promise<Credential[]> {
  const sessions = await tx
    .delete(session)
    .where(eq(session.userId, userId))
    .returning({ token: session.token })
  const keys = await tx
    .update(apiKey)
    .set({ revokedAt: at })
    .where(and(eq(apiKey.userId, userId), isNull(apiKey.revokedAt)))
    .returning({ secretHash: apiKey.secretHash })
  await tx.delete(account).where(eq(account.userId, userId))
  await tx.delete(customerAddress).where(eq(customerAddress.userId, userId))
  // What they shared is the staff's, and stays.
  await tx.delete(stockView).where(eq(stockView.userId, userId))
  await tx.delete(defaultStockView).where(eq(defaultStockView.userId, userId))
  await tx.delete(twoFactor).where(eq(twoFactor.userId, userId))
  await forgetTrustedDevices(tx, userId)
  return [
    ...sessions.map(({ token }): Credential => `session:${token}`),
    ...keys.map(({ secretHash }): Credential => `key:${secretHash}`),
  ]
}

async function forgetPerson(tx: Tx, { userId, at }: Leaver): Promise<void> {
  const [person] = await tx.select().from(user).where(eq(user.id, userId))
  for (const address of [person?.email, person?.claimedEmail]) {
    if (!address) continue
    const offered = eq(invitation.email, address)
    // Without its address anybody who has the link could accept: what is open is taken back first.
    await tx
      .update(invitation)
      .set({ revokedAt: at })
      .where(and(offered, isNull(invitation.acceptedAt), isNull(invitation.revokedAt)))
    await tx.update(invitation).set({ email: null }).where(offered)
  }
  await tx
    .update(user)
    .set({
      name: DELETED_NAME,
      email: `${userId}@deleted.invalid`,
      claimedEmail: null,
      emailVerified: false,
      image: null,
      isOperator: false,
      twoFactorEnabled: false,
      updatedAt: at,
      deletedAt: at,
    })
    .where(eq(user.id, userId))
}
