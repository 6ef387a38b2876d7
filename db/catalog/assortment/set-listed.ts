import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

interface Listing {
  skuIds: readonly string[]
  /** True: listed again where they were listed when they were archived. */
  isListed: boolean
  at: Date
}

/** Takes SKUs off the shelves and remembers where they were listed, or lists them there again. Returns the locations, each once, in order. */
export async function setListed(tx: Tx, { skuIds, isListed, at }: Listing): Promise<string[]> {
  const rows = await tx.execute<{ location_id: string }>(sql`/* setListed */
    update listing set is_listed = ${isListed}, was_listed = not ${isListed}, updated_at = ${at.toISOString()}::timestamptz
    where sku_id = any(${sql.param([...skuIds])}::uuid[]) and case when ${isListed} then was_listed else is_listed end
    returning location_id`)
  return [...new Set(rows.map((row) => row.location_id))].sort()
}
