import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { registeredDocument } from '@/db/schema'

/** The text of this hash, whoever registered it: the hash says what the text is. Null where nobody did. */
export async function findRegisteredDocument(db: Db, hash: string): Promise<string | null> {
  const [row] = await db
    .select({ text: registeredDocument.text })
    .from(registeredDocument)
    .where(eq(registeredDocument.hash, hash))
    .limit(1)
  return row?.text ?? null
}
