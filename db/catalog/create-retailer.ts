import { like, sql } from 'drizzle-orm'
import { addMembership } from '@/db/accounts/memberships'
import { firstFreeSlug, slugFromName } from '@/db/catalog/slug-from-name'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { Doer } from '@/db/deeds/write-deed'
import { newId } from '@/db/ids'
import { retailer } from '@/db/schema'

export interface NewRetailer {
  name: string
  /** ISO 4217. */
  currency: string
  /** ISO 3166 two letters. */
  country: string
  pricesIncludeTax: boolean
}

export type CreateRetailerOutcome = { type: 'RetailerCreated'; id: string } | KeyReused

/** Opens a retailer, whose owner is whoever asks, so that it never is without one. */
export function createRetailer(
  database: Database,
  { doer, key, userId, at, ...shop }: NewRetailer & { doer: Doer; key: string; userId: string; at: Date },
): Promise<CreateRetailerOutcome> {
  return doOnce(
    database,
    { doer, key, kind: 'createRetailer', content: { ...shop }, at },
    async (tx, record) => {
      const wished = slugFromName(shop.name, 'shop')
      // Two that are opened at once must not take one address.
      await tx.execute(sql`/* createRetailer */ lock table retailer in share row exclusive mode`)
      const taken = await tx
        .select({ slug: retailer.slug })
        .from(retailer)
        .where(like(retailer.slug, `${wished}%`))
      const slug = firstFreeSlug(wished, new Set(taken.map((each) => each.slug)))
      const id = newId()
      await tx.insert(retailer).values({ id, slug, ...shop, createdAt: at })
      await addMembership(tx, { userId, retailerId: id, role: 'owner', locationIds: null }, at)
      await record({
        retailerId: id,
        kind: 'retailer_created',
        subject: { type: 'retailer', id },
        before: null,
        after: { slug, ...shop },
      })
      return { type: 'RetailerCreated', id }
    },
  )
}
