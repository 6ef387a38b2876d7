import { and, eq } from 'drizzle-orm'
import type { Database, Tx } from '@/db/client'
import { type Deed, type Doer, writeDeed } from '@/db/deeds/write-deed'
import { deedKey } from '@/db/schema'
import { hashContent } from '@/db/stock/content-hash'
import type { Content } from '@/db/stock/job'

/** A request that changes no stock, named by its caller's key. */
export interface KeyedRequest {
  doer: Doer
  /** The caller's idempotency key, 1 to 200 characters. */
  key: string
  /** Names the request: `addCategory`. */
  kind: string
  /** What was asked for. Leave out what a retry makes anew (ids, times). */
  content: Content
  at: Date
}

/** The part of a request that every verb is given alike: who asks, under which key, and when. */
export type Ask = Pick<KeyedRequest, 'doer' | 'key' | 'at'>

export interface KeyReused {
  type: 'KeyReused'
}

/** What an outcome may hold, so that it is the same when it is read again: ids and words, no dates, nothing undefined. */
type Kept = string | number | boolean | null | readonly Kept[] | { readonly [field: string]: Kept }

/** Writes deeds of whoever asks, at the time of the request. */
export type RecordDeed = (...deeds: readonly Deed[]) => Promise<void>

/**
 * Does something once under its key, in one transaction with its deeds: the same key with the same content returns the first outcome, refusals included,
 * with other content `KeyReused` (I7). Of two that come at once the second waits for the first. A verb that throws leaves its key free.
 */
export async function doOnce<Outcome extends { readonly type: string; readonly [field: string]: Kept }>(
  { db }: Database,
  { doer, key, kind, content, at }: KeyedRequest,
  verb: (tx: Tx, record: RecordDeed) => Promise<Outcome>,
): Promise<Outcome | KeyReused> {
  const contentHash = hashContent(kind, content)
  const named = and(eq(deedKey.caller, doer.caller), eq(deedKey.key, key))
  return db.transaction(async (tx) => {
    const taken = await tx
      .insert(deedKey)
      .values({ caller: doer.caller, key, contentHash, at })
      .onConflictDoNothing()
      .returning({ key: deedKey.key })
    if (taken.length === 0) {
      const [before] = await tx.select().from(deedKey).where(named)
      if (!before) throw new Error('A key that was taken is gone.')
      return before.contentHash === contentHash ? (before.outcome as Outcome) : { type: 'KeyReused' }
    }
    const outcome = await verb(tx, (...deeds) => writeDeed(tx, { doer, at }, ...deeds))
    await tx.update(deedKey).set({ outcome }).where(named)
    return outcome
  })
}
