import { and, eq, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Db, Tx } from '@/db/client'
import { membership, type retailerRole, user } from '@/db/schema'

export type RetailerRole = (typeof retailerRole.enumValues)[number]
export type MembershipRow = typeof membership.$inferSelect

/** For whom somebody works, and as what. */
export interface Membership {
  id: string
  retailerId: string
  role: RetailerRole
  /** Null: at all of the retailer's locations. */
  locationIds: readonly string[] | null
}

/** What a membership says, without the person. */
export type NewMembership = Omit<Membership, 'id'>

/** A person's memberships that have not ended, as a column beside their row: whoever is recognised costs one statement. */
export const memberships = sql<Membership[]>`coalesce((
  select json_agg(json_build_object('id', m.id, 'retailerId', m.retailer_id, 'role', m.role, 'locationIds', m.location_ids) order by m.id)
  from ${membership} m where m.user_id = ${user.id} and m.deactivated_at is null), '[]'::json)`

/** Lets a person work for a retailer. @throws where they do already (`membership_person_key`). */
export async function addMembership(
  db: Db | Tx,
  { userId, retailerId, role, locationIds }: NewMembership & { userId: string },
  at: Date,
): Promise<MembershipRow> {
  const row = {
    id: uuidv7(),
    userId,
    retailerId,
    role,
    locationIds: locationIds && [...locationIds],
    since: at,
    deactivatedAt: null,
  }
  await db.insert(membership).values(row)
  return row
}

/** A membership by its id; one that has ended only where it is asked for, as by a retry of what ended it. */
export async function findMembership(
  db: Db | Tx,
  id: string,
  { isEndedToo = false }: { isEndedToo?: boolean } = {},
): Promise<MembershipRow | null> {
  const [row] = await db
    .select()
    .from(membership)
    .where(and(eq(membership.id, id), isEndedToo ? undefined : isNull(membership.deactivatedAt)))
  return row ?? null
}
