import type { TransactionSql } from 'postgres'
import { lookForBreaks } from '@/db/audit/look-for-breaks'
import type { Database } from '@/db/client'
import { demoId } from '@/db/seed/demo-id'
import { findDemo } from '@/db/seed/find-demo'
import { buildPeople } from '@/db/seed/people'
import { demoRetailer } from '@/db/seed/places'
import { liftAppendOnly } from '@/db/seed/remove-demo/lift-append-only'
import { planRemoval } from '@/db/seed/remove-demo/plan-removal'
import { demandOtherOwners, removePeople } from '@/db/seed/remove-demo/remove-people'
import { CannotStart } from '@/db/settings/cannot-start'

export interface RemovedDemo {
  /** Rows that were deleted, by table. */
  rows: Record<string, number>
  peopleCount: number
  /** The retailers that are left. */
  leftRetailers: string[]
}

/**
 * Takes the demo's retailer with all that was ever written about it, and the people that were made with it, in one transaction that audits what is left. Accounts
 * that visitors made stay. It does not come back by itself.
 *
 * @throws CannotStart where there is no demo, where somebody of it is needed, or where what is left would break an invariant
 */
export async function removeDemo(database: Database, { now }: { now: Date }): Promise<RemovedDemo> {
  const demo = await findDemo(database)
  if (!demo) throw new CannotStart('There is no demo in this database.')
  const retailerId = demoId(demo.seed, 'retailer', demoRetailer.slug)
  const userIds = buildPeople(demo.seed, retailerId, '', demo.filledAt).users.map(({ id }) => String(id))
  const removed = await database.sql.begin(async (tx) => {
    await demandOtherOwners(tx, { retailerId, userIds })
    const rows = await removeRetailer(tx, retailerId)
    const peopleCount = await removePeople(tx, userIds)
    await tx`/* removeDemo */ update demo_fill set removed_at = ${now.toISOString()}::timestamptz`
    await demandClean(tx)
    const left = await tx<{ name: string }[]>`/* removeDemo */ select name from retailer order by name`
    return { rows, peopleCount, leftRetailers: left.map(({ name }) => name) }
  })
  await database.sql`/* removeDemo */ analyze`
  return removed
}

async function removeRetailer(tx: TransactionSql, retailerId: string): Promise<Record<string, number>> {
  const locations = await tx<{ id: string }[]>`/* removeRetailer */
    select id from location where retailer_id = ${retailerId}`
  const rows: Record<string, number> = {}
  await liftAppendOnly(tx, async () => {
    const plan = await planRemoval(tx, { retailerId, locationIds: locations.map(({ id }) => id) })
    for (const { table, condition } of plan) {
      const { count } = await tx.unsafe(`/* removeRetailer */ delete from ${table} where ${condition}`)
      if (count > 0) rows[table.replaceAll('"', '')] = count
    }
  })
  return rows
}

async function demandClean(tx: TransactionSql): Promise<void> {
  const { invariants } = await lookForBreaks(tx, 'full')
  const broken = invariants.filter(({ violationCount }) => violationCount > 0)
  if (broken.length === 0) return
  throw new CannotStart(
    `Nothing was taken away: the audit found broken invariants in what would be left (${broken.map(({ invariant }) => invariant).join(', ')}). npm run audit -- --full names the rows.`,
  )
}
