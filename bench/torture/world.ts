import { randomUUID } from 'node:crypto'
import { createApiKey } from '@/db/accounts/api-keys'
import type { Database } from '@/db/client'
import { user } from '@/db/schema'
import { createListings } from '@/db/stock/testing/create-listings'

/** A location, the items that everybody wants, and all of its items. */
export interface Place {
  locationId: string
  hotSkuIds: string[]
  skuIds: string[]
}

/** Whoever speaks for a client: an API key of its own. */
export interface Person {
  secret: string
  /** As the tables name it. */
  caller: string
  userId: string
}

/** A place with everybody who acts there. */
export interface Population {
  place: Place
  /** Brings the first stock, and asks when all is over. */
  first: Person
  clients: Person[]
  /** They only come all at once. */
  crowd: Person[]
}

const HOT = 2
const SKUS = 12

/** A store without stock: the clients bring it. */
export async function openPopulation(
  database: Database,
  count: { clients: number; crowd: number },
): Promise<Population> {
  const { retailerId, locationId, skuIds } = await createListings(database, { count: SKUS })
  const place = { locationId, skuIds, hotSkuIds: skuIds.slice(0, HOT) }
  const [first, ...others] = await openStaff(database, retailerId, 1 + count.clients + count.crowd)
  if (!first) throw new Error('Nobody works there.')
  return { place, first, clients: others.slice(0, count.clients), crowd: others.slice(count.clients) }
}

async function openStaff({ db }: Database, retailerId: string, count: number): Promise<Person[]> {
  const at = new Date()
  const rows = Array.from({ length: count }, () => {
    const id = randomUUID()
    return { id, email: `${id}@onshelf.example` }
  })
  await db.insert(user).values(
    rows.map((row) => ({
      ...row,
      name: 'Torture',
      emailVerified: true,
      role: 'staff' as const,
      retailerId,
      createdAt: at,
      updatedAt: at,
    })),
  )
  return Promise.all(
    rows.map(async ({ id }) => {
      const { row, secret } = await createApiKey(db, { userId: id, name: 'torture', at })
      return { secret, caller: `key:${row.id}`, userId: id }
    }),
  )
}
