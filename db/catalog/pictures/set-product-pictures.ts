import { and, asc, eq, inArray } from 'drizzle-orm'
import { openLiveProduct, touchProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import type { Database, Db } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { picture, productPicture } from '@/db/schema'

export type SetProductPictures = {
  productId: string
  expectedVersion: number
  /** In order, at most 20, each once. */
  pictures: readonly { hash: string; alt: string }[]
}

/** States anew what a product shows, in order: what is left out is shown no more, and its files stay until they are swept. */
export async function setProductPictures(
  database: Database,
  ask: Ask,
  input: SetProductPictures,
): Promise<ProductOutcome | KeyReused> {
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'setProductPictures', content: input },
    async (tx, record) => {
      const row = await openLiveProduct(tx, input)
      if ('type' in row) return row
      const { id, retailerId } = row
      const hashes = input.pictures.map(({ hash }) => hash)
      const again = hashes.findIndex((hash, index) => hashes.indexOf(hash) < index)
      if (again >= 0) return { type: 'SamePicture', field: ['pictures', String(again), 'name'] }
      // Locked, so that no sweep takes away what is shown from now on.
      const kept = await tx
        .select({ hash: picture.hash })
        .from(picture)
        .where(and(eq(picture.retailerId, retailerId), inArray(picture.hash, hashes)))
        .for('key share')
      const unknown = hashes.findIndex((hash) => kept.every((each) => each.hash !== hash))
      if (unknown >= 0) return { type: 'UnknownPicture', field: ['pictures', String(unknown), 'name'] }
      // From here on nothing is refused.
      const before = await listOf(tx, id)
      await tx.delete(productPicture).where(eq(productPicture.productId, id))
      const rows = input.pictures.map((each, position) => ({
        ...each,
        id: newId(),
        retailerId,
        productId: id,
        position,
      }))
      if (rows.length > 0) await tx.insert(productPicture).values(rows)
      await touchProduct(tx, id)
      await record({
        retailerId,
        kind: 'product_pictures_set',
        subject: { type: 'product', id },
        before: { pictures: before },
        after: { pictures: input.pictures.map(({ hash, alt }) => ({ hash, alt })) },
      })
      return { type: 'ProductChanged', id }
    },
  )
}

async function listOf(db: Db, productId: string): Promise<{ hash: string; alt: string }[]> {
  return db
    .select({ hash: productPicture.hash, alt: productPicture.alt })
    .from(productPicture)
    .where(eq(productPicture.productId, productId))
    .orderBy(asc(productPicture.position))
}
