import postgres from 'postgres'
import { CannotStart } from '@/db/settings/cannot-start'

/** Owns the database and nothing else, so that what is revoked from it on the ledger stays refused. */
export const ROLE_NAME = 'onshelf'
export const DATABASE_NAME = 'onshelf'

/** Makes the product's role and database where a first start was interrupted before it could. */
export async function ensureRoleAndDatabase(adminUrl: string, password: string): Promise<void> {
  const url = new URL(adminUrl)
  url.pathname = '/postgres'
  const sql = postgres(url.href, { max: 1, connect_timeout: 30, onnotice: () => undefined })
  try {
    const [role] = await sql`select from pg_roles where rolname = ${ROLE_NAME}`
    if (!role) await sql.unsafe(`create role ${ROLE_NAME} login password '${password}'`)
    const [database] = await sql`select from pg_database where datname = ${DATABASE_NAME}`
    if (!database) await sql.unsafe(`create database ${DATABASE_NAME} owner ${ROLE_NAME}`)
    await sql.unsafe(`revoke all on database ${DATABASE_NAME} from public`)
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === '28P01') {
      throw new CannotStart(
        'The embedded database does not know the passwords in database.json: restore that file, or move its directory away to begin with an empty database.',
      )
    }
    throw error
  } finally {
    await sql.end({ timeout: 5 })
  }
}
