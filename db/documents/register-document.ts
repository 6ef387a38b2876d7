import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { registeredDocument, retailer } from '@/db/schema'

/** Documents that are kept of one retailer: ten releases of an app as large as ours. */
export const DOCUMENTS_MAX = 1_000

export interface NewDocument {
  retailerId: string
  /** SHA-256 of the text, 64 hexadecimal digits in lower case. */
  hash: string
  text: string
  at: Date
}

/** Keeps a document; a retailer's oldest make room for it. Locks the retailer's row: else a crowd would count before any of it was written. */
export async function registerDocument(
  db: Db,
  { retailerId, hash, text, at }: NewDocument,
  documentsMax = DOCUMENTS_MAX,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .select({ id: retailer.id })
      .from(retailer)
      .where(eq(retailer.id, retailerId))
      .for('no key update')
    await tx
      .insert(registeredDocument)
      .values({ retailerId, hash, text, registeredAt: at })
      .onConflictDoUpdate({
        target: [registeredDocument.retailerId, registeredDocument.hash],
        set: { registeredAt: at },
      })
    const ofRetailer = eq(registeredDocument.retailerId, retailerId)
    const surplus = tx
      .select({ hash: registeredDocument.hash })
      .from(registeredDocument)
      .where(ofRetailer)
      .orderBy(desc(registeredDocument.registeredAt), registeredDocument.hash)
      .offset(documentsMax)
    await tx.delete(registeredDocument).where(and(ofRetailer, inArray(registeredDocument.hash, surplus)))
  })
}
