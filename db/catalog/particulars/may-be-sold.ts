import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether a SKU `s` may be sold at a location as far as what is told of it goes: a location may sell only what all is told of that the category requires.
 * Beside it an item has to be listed.
 */
export function isToldAt(locationId: string): SQL {
  return sql`(s.is_told or not (select requires_particulars from location where id = ${locationId}))`
}
