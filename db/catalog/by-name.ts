import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * A name as people sort it: "40 bags" before "240 bags", É with E, small letters with capitals. The collation `by_name` (ICU, made by a migration) is
 * the same in every Postgres, whatever the language of its operating system; equal is only what is the same text. No index is built on
 * it, so a newer ICU needs no index rebuilt.
 */
export function byName(name: SQLWrapper): SQL {
  return sql`${name} collate by_name`
}
