import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Caller, LocationId } from '@/db/ids'
import { command } from '@/db/schema'

/** Whether a request of this name was answered already, so that the answer stands whatever has become of the rules since (I7). */
export async function isKeyUsed(
  db: Db,
  { locationId, caller, key }: { locationId: LocationId; caller: Caller; key: string },
): Promise<boolean> {
  const rows = await db
    .select({ key: command.key })
    .from(command)
    .where(and(eq(command.locationId, locationId), eq(command.caller, caller), eq(command.key, key)))
  return rows.length > 0
}
