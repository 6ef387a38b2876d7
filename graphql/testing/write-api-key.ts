import type { Db } from '@/db/client'
import { newId } from '@/db/ids'
import { apiKey } from '@/db/schema'

/** A key of a retailer that works. Returns its id. */
export async function writeApiKey(
  db: Db,
  { retailerId, at }: { retailerId: string; at: Date },
): Promise<string> {
  const id = newId()
  await db.insert(apiKey).values({
    id,
    retailerId,
    integrationId: id,
    name: 'Till',
    scopes: ['read_stock'],
    prefix: 'onshelf_test',
    secretHash: id,
    createdBy: 'system',
    createdAt: at,
  })
  return id
}
