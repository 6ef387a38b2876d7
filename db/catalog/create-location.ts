import { like, sql } from 'drizzle-orm'
import { firstFreeSlug, slugFromName } from '@/db/catalog/slug-from-name'
import type { Database } from '@/db/client'
import { doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { Doer } from '@/db/deeds/write-deed'
import { newId } from '@/db/ids'
import { location } from '@/db/schema'

export type NewLocation = Omit<typeof location.$inferInsert, 'id' | 'slug' | 'createdAt'>

export type CreateLocationOutcome = { type: 'LocationCreated'; id: string } | KeyReused

/** Opens a place of a retailer. Its hours, zone and postcodes have been checked. */
export function createLocation(
  database: Database,
  { doer, key, at, ...place }: NewLocation & { doer: Doer; key: string; at: Date },
): Promise<CreateLocationOutcome> {
  const content = JSON.stringify(place)
  return doOnce(
    database,
    { doer, key, kind: 'createLocation', content: { content }, at },
    async (tx, record) => {
      const wished = slugFromName(place.name, 'place')
      // Two that are opened at once must not take one address.
      await tx.execute(sql`/* createLocation */ lock table location in share row exclusive mode`)
      const taken = await tx
        .select({ slug: location.slug })
        .from(location)
        .where(like(location.slug, `${wished}%`))
      const slug = firstFreeSlug(wished, new Set(taken.map((each) => each.slug)))
      const id = newId()
      await tx.insert(location).values({ id, slug, ...place, createdAt: at })
      await record({
        retailerId: place.retailerId,
        kind: 'location_created',
        subject: { type: 'location', id },
        locationId: id,
        before: null,
        after: { slug, ...place },
      })
      return { type: 'LocationCreated', id }
    },
  )
}
