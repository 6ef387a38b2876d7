import type { Sql, TransactionSql } from 'postgres'
import { readTables, type Table } from '@/db/seed/remove-demo/read-tables'

/** Tables of nobody in particular, and those of people, of whom `removePeople` takes the demo's. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  'cart',
  'cart_command',
  'clean_audit',
  'deed_key',
  'demo_fill',
  // Goes with its listing, and in no other way.
  'listing_price',
  'rate_limit',
  'setup_token',
  'user',
  'verification',
])

export interface Removal {
  table: string
  /** Which of its rows are the retailer's, as SQL. */
  condition: string
}

/**
 * What has to be deleted for nothing of a retailer to be left, those that refer to others first. A table belongs to a retailer by its column `retailer_id`,
 * by `location_id`, or by what it refers to, so one that comes later is known by itself, or named above as one that is not.
 *
 * @throws where a table is none of these
 */
export async function planRemoval(
  sql: Sql | TransactionSql,
  { retailerId, locationIds }: { retailerId: string; locationIds: readonly string[] },
): Promise<Removal[]> {
  const tables = (await readTables(sql)).filter(({ name }) => !LEFT_ALONE.has(name))
  // It bears no reference: the gateway is thought to be elsewhere.
  tables
    .find(({ name }) => name === 'sandbox_charge')
    ?.references.push({ table: 'payment', columns: ['payment_id'], theirs: ['id'], cascades: false })
  const conditions = new Map<string, string>([['retailer', `id = '${retailerId}'`]])
  for (const { name, columns } of tables) {
    if (columns.includes('retailer_id')) conditions.set(name, `retailer_id = '${retailerId}'`)
    else if (columns.includes('location_id'))
      conditions.set(name, `location_id = any('{${locationIds.join()}}'::uuid[])`)
  }
  followReferences(tables, conditions)
  const unknown = tables.filter(({ name, references }) => !conditions.has(name) && !isOfPeople(references))
  if (unknown.length > 0) throw new Error(`Whose rows are in ${unknown.map(({ name }) => name).join(', ')}?`)
  return sortByReference(tables).flatMap(({ name }) => {
    const condition = conditions.get(name)
    return condition === undefined ? [] : [{ table: `"${name}"`, condition }]
  })
}

/** What refers to rows of a retailer is the retailer's. */
function followReferences(tables: readonly Table[], conditions: Map<string, string>): void {
  const findNext = () =>
    tables.flatMap(({ name, references }) => {
      const reference = references.find(({ table }) => conditions.has(table))
      return conditions.has(name) || !reference ? [] : [{ name, reference }]
    })
  for (let next = findNext(); next.length > 0; next = findNext()) {
    for (const { name, reference } of next) {
      const theirs = `select ${reference.theirs.join(', ')} from "${reference.table}" where ${conditions.get(reference.table)}`
      conditions.set(name, `(${reference.columns.join(', ')}) in (${theirs})`)
    }
  }
}

/** It goes with its person. */
function isOfPeople(references: Table['references']): boolean {
  return references.some(({ table, cascades }) => table === 'user' && cascades)
}

function sortByReference(tables: readonly Table[]): Table[] {
  const sorted: Table[] = []
  let left = [...tables]
  while (left.length > 0) {
    const isReferredTo = ({ name }: Table): boolean =>
      left.some((other) => other.name !== name && other.references.some(({ table }) => table === name))
    const free = left.filter((table) => !isReferredTo(table))
    if (free.length === 0) throw new Error('Tables refer to one another in a circle.')
    sorted.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return sorted
}
