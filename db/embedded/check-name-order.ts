import postgres from 'postgres'
import { CannotStart } from '@/db/settings/cannot-start'

/** Every Postgres that was built with ICU has it, whatever the languages of its operating system. */
const ICU_ROOT = 'und-x-icu'

/** @throws CannotStart where the database cannot sort names as people do: the migrations make a collation of ICU's for it. */
export async function checkNameOrder(url: string, collation = ICU_ROOT): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined, fetch_types: false })
  try {
    const [row] = await sql<{ encoding: string; hasIcu: boolean }[]>`/* checkNameOrder */
      select getdatabaseencoding() as encoding,
        exists (select from pg_collation where collname = ${collation} and collprovider = 'i') as "hasIcu"`
    if (row?.encoding !== 'UTF8') {
      throw new CannotStart(
        `The database keeps its text as ${row?.encoding}, and Onshelf needs UTF8: create it anew with encoding 'UTF8', or unset DATABASE_URL to use the embedded one.`,
      )
    }
    if (row.hasIcu) return
    throw new CannotStart(
      'The database was built without ICU, so it cannot sort names as people do: use a Postgres built with ICU, as the usual packages are, or unset DATABASE_URL to use the embedded one.',
    )
  } finally {
    await sql.end({ timeout: 1 })
  }
}
