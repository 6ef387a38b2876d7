import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'

/** How long a word of a new product may stay unknown to the correction of typing errors. */
const FRESH_MS = 60_000

interface Vocabulary {
  words: readonly string[]
  readAt: number
}

const known = new WeakMap<Db, Map<string, Vocabulary>>()

/** Every word by which a retailer's SKUs can be found, read at most once a minute. Decides no sale. */
export async function listVocabulary(db: Db, retailerId: string, now: Date): Promise<readonly string[]> {
  const byRetailer = known.get(db) ?? new Map<string, Vocabulary>()
  known.set(db, byRetailer)
  const kept = byRetailer.get(retailerId)
  if (kept && Math.abs(now.getTime() - kept.readAt) < FRESH_MS) return kept.words
  const rows = await db.execute<{ word: string }>(sql`/* listVocabulary */
    select distinct unnest(string_to_array(search_text, ' ')) as word from sku where retailer_id = ${retailerId}`)
  const words = rows.map((row) => row.word)
  byRetailer.set(retailerId, { words, readAt: now.getTime() })
  return words
}
