import { connectDatabase } from '@/db/client'
import { withIdleDatabase } from '@/db/embedded/with-idle-database'
import { migrateDatabase } from '@/db/migrate'
import { removeDemo } from '@/db/seed/remove-demo/remove-demo'
import { exitWithReason } from '@/db/settings/exit-with-reason'

/** In the order in which they are told; what else was deleted hangs on these. */
const TOLD: readonly [table: string, one: string, many: string][] = [
  ['retailer', 'retailer', 'retailers'],
  ['location', 'place', 'places'],
  ['product', 'product', 'products'],
  ['order', 'order', 'orders'],
  ['ledger_entry', 'ledger entry', 'ledger entries'],
]

/** `npm run demo:remove`: takes the demo away while nothing runs, and leaves what is not the demo. */
async function runRemoveDemo(url: string): Promise<void> {
  await migrateDatabase(url)
  const database = connectDatabase(url, { connectionsMax: 2, applicationName: 'onshelf demo:remove' })
  try {
    const { rows, peopleCount, leftRetailers } = await removeDemo(database, { now: new Date() })
    const taken = TOLD.map(([table, one, many]) => describeCount(rows[table] ?? 0, one, many))
    console.log(`Taken away: ${[...taken, describeCount(peopleCount, 'account', 'accounts')].join(', ')}.`)
    console.log(`Left: ${leftRetailers.join(', ') || 'no retailer'}. The audit is clean.`)
  } finally {
    await database.close()
  }
}

function describeCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

await withIdleDatabase(process.env, runRemoveDemo).catch(exitWithReason)
