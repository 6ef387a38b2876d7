import { type SQL, sql } from 'drizzle-orm'
import { pickingRoles } from '@/db/accounts/picking-roles'
import type { LocationId, PickId } from '@/db/ids'
import type { TakeBackPickOutcome } from '@/db/picks/pick-outcome'
import type { TakeBackPickRequest } from '@/db/picks/take-back-pick/decide-take-back-pick'
import { location, membership, pick } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

/** One round takes back at most so many; the next goes on. */
const ROUND_MAX = 500

/**
 * Puts picks back into their queues that are in the hands of whoever may not pick there any more: of one person, right after they were let go or lost the
 * place, and of anybody, as a job that makes good what a crash or a claim in flight left. Returns how many it took back.
 */
export async function takeBackPicks(
  engine: StockEngine,
  { shopperId }: { shopperId?: string } = {},
): Promise<number> {
  const due = await listPicksWithoutRight(engine, shopperId ? sql`p.shopper_id = ${shopperId}` : sql`true`)
  const outcomes = await Promise.all(due.map((one) => takeBackPick(engine, one)))
  return outcomes.filter(({ type }) => type === 'PickChanged').length
}

interface ClaimedPick {
  locationId: LocationId
  pickId: PickId
  shopperId: string
  version: number
}

/** Each claim ends by a key of its own, so that two processes that see the same one end it once. */
function takeBackPick(
  engine: StockEngine,
  { locationId, pickId, shopperId, version }: ClaimedPick,
): Promise<TakeBackPickOutcome> {
  const request: TakeBackPickRequest = { kind: 'takeBackPick', pickId, shopperId }
  return engine.submit<TakeBackPickOutcome>({
    locationId,
    caller: 'system',
    key: `takeBack:${pickId}:${version}`,
    kind: 'takeBackPick',
    content: { pickId, shopperId },
    request,
  })
}

async function listPicksWithoutRight({ database: { db } }: StockEngine, ofWhom: SQL): Promise<ClaimedPick[]> {
  const rows = await db.execute<ClaimedPick & Record<string, unknown>>(sql`/* listPicksWithoutRight */
    select p.location_id as "locationId", p.id as "pickId", p.shopper_id as "shopperId", p.version
    from ${pick} p join ${location} l on l.id = p.location_id
    where p.state = 'claimed' and ${ofWhom} and not exists (
      select from ${membership} m
      where m.user_id = p.shopper_id and m.retailer_id = l.retailer_id and m.deactivated_at is null
        and m.role::text = any(${sql.param([...pickingRoles])}::text[])
        and (m.location_ids is null or p.location_id = any(m.location_ids)))
    limit ${ROUND_MAX}`)
  return [...rows]
}
