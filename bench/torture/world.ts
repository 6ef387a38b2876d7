import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { createApiKey } from '@/db/accounts/api-keys'
import { addMembership } from '@/db/accounts/memberships'
import type { Database } from '@/db/client'
import { location, user } from '@/db/schema'
import { createListings } from '@/db/stock/testing/create-listings'

/** A location, the items that everybody wants, and all of its items. */
export interface Place {
  locationId: string
  hotSkuIds: string[]
  skuIds: string[]
  /** Listed, and never had stock: whoever comes first opens their levels. */
  freshSkuIds: string[]
}

/** Whoever speaks for a client: an API key of its own. */
export interface Person {
  secret: string
  /** As the tables name it. */
  caller: string
  userId: string
  isCustomer?: boolean
  /** Where they ask from, as a proxy in front of the servers says. */
  address?: string
}

/** A place with everybody who acts there. */
export interface Population {
  place: Place
  /** Brings the first stock, and asks when all is over. */
  first: Person
  clients: Person[]
  /** They only come all at once. */
  crowd: Person[]
  customers: Person[]
  shoppers: Person[]
  /** Staff who look after orders. */
  clerk: Person
}

const HOT = 2
const SKUS = 12
const FRESH = 120

export interface Headcount {
  clients: number
  crowd: number
  customers?: number
  shoppers?: number
}

/** A store (or a warehouse, which sells as an order is confirmed) without stock: the clients bring it. It trades around the clock. */
export async function openPopulation(
  database: Database,
  { clients, crowd, customers = 0, shoppers = 0 }: Headcount,
  fulfilmentMode: (typeof location.$inferSelect)['fulfilmentMode'] = 'picked_in_store',
): Promise<Population> {
  const { retailerId, locationId, skuIds: all } = await createListings(database, { count: SKUS + FRESH })
  const skuIds = all.slice(0, SKUS)
  const openingHours = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
    day,
    opens: '00:00',
    closes: '24:00',
  }))
  await database.db.update(location).set({ openingHours, fulfilmentMode }).where(eq(location.id, locationId))
  const place = { locationId, skuIds, hotSkuIds: skuIds.slice(0, HOT), freshSkuIds: all.slice(SKUS) }
  const [first, clerk, ...others] = await openAccounts(database, 'staff', retailerId, 2 + clients + crowd)
  if (!first || !clerk) throw new Error('Nobody works there.')
  return {
    place,
    first,
    clerk,
    clients: others.slice(0, clients),
    crowd: others.slice(clients),
    customers: await openAccounts(database, 'customer', null, customers),
    shoppers: await openAccounts(database, 'shopper', retailerId, shoppers),
  }
}

async function openAccounts(
  { db }: Database,
  role: 'staff' | 'customer' | 'shopper',
  retailerId: string | null,
  count: number,
): Promise<Person[]> {
  if (count === 0) return []
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
      createdAt: at,
      updatedAt: at,
    })),
  )
  return Promise.all(
    rows.map(async ({ id }, index) => {
      if (retailerId !== null) {
        const as = role === 'staff' ? 'manager' : 'picker'
        await addMembership(db, { userId: id, retailerId, role: as, locationIds: null }, at)
      }
      const { row, secret } = await createApiKey(db, { userId: id, name: 'torture', at })
      // Whoever buys is named by their account, whatever they buy with.
      return role === 'customer'
        ? {
            secret,
            caller: `user:${id}`,
            userId: id,
            isCustomer: true,
            address: `203.0.113.${1 + (index % 200)}`,
          }
        : { secret, caller: `key:${row.id}`, userId: id }
    }),
  )
}
