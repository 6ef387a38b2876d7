import { withDatabaseUrl } from '@/db/embedded/with-database-url'
import { migrateDatabase } from '@/db/migrate'
import { exitWithReason } from '@/db/settings/exit-with-reason'

// `npm run db:migrate`: DATABASE_URL, or the embedded database of this checkout, running or not.
await withDatabaseUrl(process.env, migrateDatabase).catch(exitWithReason)
console.log('The tables are up to date.')
