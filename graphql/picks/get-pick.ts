import type { LocationId, PickId } from '@/db/ids'
import { findPick } from '@/db/picks/list-picks'
import type { GraphqlContext } from '@/graphql/context'
import type { PickSource } from '@/graphql/picks/sources'

/** The pick as it is now: what a payload shows beside its outcome. Throws where there is none. */
export async function getPick(
  { database }: GraphqlContext,
  key: { locationId: LocationId; pickId: PickId },
): Promise<PickSource> {
  const pick = await findPick(database.db, key)
  if (pick === null) throw new Error(`The pick ${key.pickId} was answered for but does not exist.`)
  return pick
}
