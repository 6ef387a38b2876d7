import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { picture, productPicture } from '@/db/schema'

export interface ShownPicture {
  productId: string
  hash: string
  alt: string
  width: number
  height: number
}

/** What these products show, in order below each. */
export async function listProductPictures(db: Db, productIds: readonly string[]): Promise<ShownPicture[]> {
  return db
    .select({
      productId: productPicture.productId,
      hash: productPicture.hash,
      alt: productPicture.alt,
      width: picture.width,
      height: picture.height,
    })
    .from(productPicture)
    .innerJoin(
      picture,
      and(eq(picture.retailerId, productPicture.retailerId), eq(picture.hash, productPicture.hash)),
    )
    .where(inArray(productPicture.productId, [...productIds]))
    .orderBy(asc(productPicture.productId), asc(productPicture.position))
}
