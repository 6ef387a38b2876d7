import { eq, sql } from 'drizzle-orm'
import { findAttribute } from '@/db/catalog/attributes/list-attributes'
import { readAttributeValue, type StatedAttribute } from '@/db/catalog/attributes/read-attribute-value'
import { sayValue } from '@/db/catalog/attributes/say-value'
import {
  type AttributeChange,
  decideProductEdit,
  type EditDecision,
  type ProductChanges,
} from '@/db/catalog/bulk/decide-product-edit'
import { PRODUCTS_MAX, type ProductsMeant, readProductsToEdit } from '@/db/catalog/bulk/read-products-to-edit'
import { writeProductEdits } from '@/db/catalog/bulk/write-product-edits'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { Database, Db, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { category, location, product } from '@/db/schema'
import type { AttributeValue } from '@/db/schema/attribute-values'

export type EditProducts = {
  retailerId: string
  meant: ProductsMeant
  changes: ProductChanges
  /** One attribute to be stated of them; null: none. */
  attribute: StatedAttribute | null
  /** All categories that are named in it. */
  categoryIds: string[]
}

/** A row of a job; prices are those of its first item of which the price changes. */
type EditedRow = {
  productId: string
  outcome: EditDecision['outcome']
  priceBeforeMinor: number | null
  priceAfterMinor: number | null
}

export type EditProductsOutcome =
  | {
      type: 'ProductsEdited'
      matched: number
      changed: number
      unchanged: number
      refused: number
      /** Refused ones first, then changed ones, at most `ROWS_TOLD`. */
      rows: EditedRow[]
    }
  /** Another number matches than was seen. Nothing was changed. */
  | { type: 'OtherNumber'; matched: number }
  | { type: 'TooManyProducts' }
  | { type: 'UnknownLocation' }
  | { type: 'UnknownCategory' }
  | { type: 'UnknownProduct' }
  | { type: 'UnknownAttribute' }
  /** What is stated of the attribute is none of its values; `part`: which field of it. */
  | { type: 'BrokenAttribute'; part: string; message: string }

/** Rows that are told one by one. */
const ROWS_TOLD = 200

/** What would become of products; nothing is written and nothing is locked. */
export async function previewProducts(
  { db }: Pick<Database, 'db'>,
  input: EditProducts,
): Promise<EditProductsOutcome> {
  return db.transaction(async (tx) => {
    const planned = await plan(tx, input)
    return 'type' in planned ? planned : summarise(planned.rows)
  })
}

/**
 * Edits many products in one transaction. Each is decided by itself: one that somebody else changed, that is archived or is not offered there, is left as it
 * is and named; the others are changed. `expectedMatched`: how many were seen to match; null: however many. Locks the retailer.
 */
export async function editProducts(
  database: Database,
  ask: Ask,
  input: EditProducts & { expectedMatched: number | null },
): Promise<EditProductsOutcome | KeyReused> {
  const { retailerId, changes, expectedMatched } = input
  const request = { ...ask, kind: 'editProducts', content: { asked: JSON.stringify(input) } }
  return doOnce<EditProductsOutcome>(database, request, async (tx) => {
    await lockRetailer(tx, retailerId)
    const planned = await plan(tx, input)
    if ('type' in planned) return planned
    const { rows, attribute } = planned
    if (expectedMatched !== null && rows.length !== expectedMatched)
      return { type: 'OtherNumber', matched: rows.length }
    // From here on nothing is refused as a whole.
    const edits = rows.flatMap(({ decision: { edit } }) => (edit ? [edit] : []))
    if (edits.length > 0) await writeProductEdits(tx, { retailerId, changes, attribute, edits, ask })
    return summarise(rows)
  })
}

type Planned = { id: string; decision: EditDecision }[]
type Plan = { rows: Planned; attribute: AttributeChange | null }

async function plan(tx: Tx, input: EditProducts): Promise<Plan | EditProductsOutcome> {
  const { retailerId, meant, changes } = input
  const unknown = await findUnknown(tx, input)
  if (unknown) return unknown
  const locationId = changes.offer?.locationId ?? null
  const found = input.attribute && (await findAttribute(tx, input.attribute.attributeId))
  const read = found && input.attribute && readAttributeValue(found, input.attribute)
  if (read && 'part' in read) return { type: 'BrokenAttribute', ...read }
  const rows = await readProductsToEdit(tx, { retailerId, meant, locationId, attribute: found })
  if (rows.length > PRODUCTS_MAX) return { type: 'TooManyProducts' }
  const attribute = found &&
    read && {
      id: found.id,
      name: found.name,
      value: read.value,
      say: (value: AttributeValue) => sayValue(found, value),
    }
  const decided = rows.map((row) => ({ id: row.id, decision: decideProductEdit(row, changes, attribute) }))
  return { rows: decided, attribute }
}

/** What of the names in a request is not the retailer's; null: all are. */
export async function findUnknown(
  db: Db | Tx,
  { retailerId, meant, categoryIds, attribute, changes: { offer } }: EditProducts,
): Promise<Extract<EditProductsOutcome, { type: `Unknown${string}` }> | null> {
  if (offer) {
    const [place] = await db.select().from(location).where(eq(location.id, offer.locationId))
    if (place?.retailerId !== retailerId) return { type: 'UnknownLocation' }
  }
  if (attribute) {
    const found = await findAttribute(db, attribute.attributeId)
    if (found?.retailerId !== retailerId || attribute.retailerId !== retailerId)
      return { type: 'UnknownAttribute' }
  }
  const isOwn = (table: typeof category | typeof product, ids: readonly string[]) =>
    sql`${table.retailerId} = ${retailerId} and ${table.id} = any(${sql.param([...new Set(ids)])}::uuid[])`
  const found = await db.$count(category, isOwn(category, categoryIds))
  if (found < new Set(categoryIds).size) return { type: 'UnknownCategory' }
  if (!Array.isArray(meant)) return null
  const ids = meant.map(({ id }) => id)
  return (await db.$count(product, isOwn(product, ids))) < new Set(ids).size
    ? { type: 'UnknownProduct' }
    : null
}

const order = [
  'conflict',
  'archived',
  'attribute_not_there',
  'not_offered',
  'price_out_of_range',
  'changed',
  'unchanged',
] as const

function summarise(planned: Planned): EditProductsOutcome {
  const count = (outcome: EditDecision['outcome']) =>
    planned.filter(({ decision }) => decision.outcome === outcome).length
  const [changed, unchanged] = [count('changed'), count('unchanged')]
  const rows = order
    .flatMap((outcome) => planned.filter(({ decision }) => decision.outcome === outcome).slice(0, ROWS_TOLD))
    .slice(0, ROWS_TOLD)
    .map(({ id, decision: { outcome, edit } }) => ({
      productId: id,
      outcome,
      priceBeforeMinor: edit?.prices[0]?.beforeMinor ?? null,
      priceAfterMinor: edit?.prices[0]?.afterMinor ?? null,
    }))
  const matched = planned.length
  return { type: 'ProductsEdited', matched, changed, unchanged, refused: matched - changed - unchanged, rows }
}
