import type { AttributeOutcome } from '@/db/catalog/attributes/attribute-outcome'
import { type AttributeRow, findAttribute } from '@/db/catalog/attributes/list-attributes'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { Tx } from '@/db/client'

interface Opening {
  /** Whose: another's is unknown. */
  retailerId: string
  attributeId: string
  expectedVersion: number
}

/** An attribute with its retailer's catalogue locked; or why it cannot be changed. */
export async function openAttribute(
  tx: Tx,
  { retailerId, attributeId, expectedVersion }: Opening,
): Promise<AttributeRow | Extract<AttributeOutcome, { type: 'UnknownAttribute' | 'AttributeConflict' }>> {
  await lockRetailer(tx, retailerId)
  const row = await findAttribute(tx, attributeId)
  if (row?.retailerId !== retailerId) return { type: 'UnknownAttribute' }
  return row.version === expectedVersion
    ? row
    : { type: 'AttributeConflict', id: row.id, expected: expectedVersion }
}
