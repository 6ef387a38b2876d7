import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { wake } from '@/db/events/wake'
import type { PickRow } from '@/db/picks/load-pick'
import { pick } from '@/db/schema'

/** Changes a pick that this transaction has locked, counts the change and wakes whoever looks at the queue. */
export async function updatePick(
  tx: Tx,
  { locationId, id, version }: PickRow,
  changes: Partial<Omit<PickRow, 'version'>>,
): Promise<void> {
  await tx
    .update(pick)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(pick.locationId, locationId), eq(pick.id, id)))
  await wake(tx, { locationId, picks: true })
}
