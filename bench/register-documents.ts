import { hash } from 'node:crypto'
import type { Database } from '@/db/client'
import { registerDocument } from '@/db/documents/register-document'
import { location } from '@/db/schema'

/** Registers documents for the bench's retailer, as a client's release does. Returns their hashes. */
export async function registerDocuments({ db }: Database, texts: readonly string[]): Promise<string[]> {
  const [place] = await db.select({ retailerId: location.retailerId }).from(location)
  if (!place) throw new Error('There is no place.')
  const documents = texts.map((text) => ({ ...place, hash: hash('sha256', text), text, at: new Date() }))
  for (const document of documents) await registerDocument(db, document)
  return documents.map((document) => document.hash)
}
