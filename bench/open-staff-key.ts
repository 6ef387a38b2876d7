import { randomUUID } from 'node:crypto'
import { createApiKey } from '@/db/accounts/api-keys'
import { addMembership } from '@/db/accounts/memberships'
import type { Database } from '@/db/client'
import { location, user } from '@/db/schema'

/** The secret of an API key that may do what staff of the bench's retailer may. */
export async function openStaffKey({ db }: Database): Promise<string> {
  const [place] = await db.select({ retailerId: location.retailerId }).from(location)
  const at = new Date()
  const userId = randomUUID()
  await db.insert(user).values({
    id: userId,
    name: 'Bench',
    email: 'bench@onshelf.example',
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
  })
  if (!place) throw new Error('The bench has no location.')
  await addMembership(db, { userId, retailerId: place.retailerId, role: 'manager', locationIds: null }, at)
  const { secret } = await createApiKey(db, { userId, name: 'bench', at })
  return secret
}
