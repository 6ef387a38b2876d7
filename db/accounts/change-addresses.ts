import { eq } from 'drizzle-orm'
import { ADDRESSES_MAX, lockAddresses, makeDefault } from '@/db/accounts/addresses'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { customerAddress } from '@/db/schema'
import type { PostalAddress } from '@/db/schema/catalog'

type Kept = Ask & { userId: string; name: string | null; address: PostalAddress; isDefault: boolean }

/** An address as the content of a request: in one order, nothing undefined. */
const asContent = ({ line1, line2 = '', city, postcode, country }: PostalAddress) => ({
  line1,
  line2,
  city,
  postcode,
  country,
})
const isSame = (a: PostalAddress, b: PostalAddress) =>
  JSON.stringify(asContent(a)) === JSON.stringify(asContent(b))

export type AddAddressOutcome =
  | { type: 'AddressKept'; id: string }
  | { type: 'TooManyAddresses' }
  | { type: 'AccountGone' }
  | KeyReused

/** Keeps an address of a customer. One that they have is not kept twice; their first is the default. */
export function addAddress(
  database: Database,
  { userId, name, address, isDefault, ...ask }: Kept,
): Promise<AddAddressOutcome> {
  return doOnce<Exclude<AddAddressOutcome, KeyReused>>(
    database,
    { ...ask, kind: 'addAddress', content: { name, ...asContent(address), isDefault } },
    async (tx) => {
      const before = await lockAddresses(tx, userId)
      if (before === null) return { type: 'AccountGone' }
      const same = before.find((each) => isSame(each.address, address))
      if (!same && before.length >= ADDRESSES_MAX) return { type: 'TooManyAddresses' }
      const id = same?.id ?? newId()
      if (same && name !== null)
        await tx.update(customerAddress).set({ name }).where(eq(customerAddress.id, id))
      if (!same)
        await tx
          .insert(customerAddress)
          .values({ id, userId, name, address, isDefault: false, createdAt: ask.at })
      if (isDefault || before.length === 0) await makeDefault(tx, { id, userId })
      return { type: 'AddressKept', id }
    },
  )
}

export type EditAddressOutcome = { type: 'AddressKept'; id: string } | { type: 'UnknownAddress' } | KeyReused

/** Changes one of a customer's addresses. The default stays the default until another one is. */
export function editAddress(
  database: Database,
  { userId, id, name, address, isDefault, ...ask }: Kept & { id: string },
): Promise<EditAddressOutcome> {
  return doOnce<Exclude<EditAddressOutcome, KeyReused>>(
    database,
    { ...ask, kind: 'editAddress', content: { id, name, ...asContent(address), isDefault } },
    async (tx) => {
      const before = await lockAddresses(tx, userId)
      if (!before?.some((each) => each.id === id)) return { type: 'UnknownAddress' }
      await tx.update(customerAddress).set({ name, address }).where(eq(customerAddress.id, id))
      if (isDefault) await makeDefault(tx, { id, userId })
      return { type: 'AddressKept', id }
    },
  )
}

export type RemoveAddressOutcome = { type: 'AddressRemoved' } | { type: 'UnknownAddress' } | KeyReused

/** Removes one of a customer's addresses. Where it was the default, the first of the others is. */
export function removeAddress(
  database: Database,
  { userId, id, ...ask }: Ask & { userId: string; id: string },
): Promise<RemoveAddressOutcome> {
  return doOnce<Exclude<RemoveAddressOutcome, KeyReused>>(
    database,
    { ...ask, kind: 'removeAddress', content: { id } },
    async (tx) => {
      const before = await lockAddresses(tx, userId)
      const gone = before?.find((each) => each.id === id)
      if (!gone) return { type: 'UnknownAddress' }
      await tx.delete(customerAddress).where(eq(customerAddress.id, id))
      const next = before?.find((each) => each.id !== id)
      if (gone.isDefault && next) await makeDefault(tx, { id: next.id, userId })
      return { type: 'AddressRemoved' }
    },
  )
}
