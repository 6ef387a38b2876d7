import { type SQL, sql } from 'drizzle-orm'
import { setListed } from '@/db/catalog/assortment/set-listed'
import type { AttributeChange, ProductChanges, ProductEdit } from '@/db/catalog/bulk/decide-product-edit'
import { refreshSearchTextOfMany } from '@/db/catalog/refresh-search-text'
import type { Tx } from '@/db/client'
import type { Ask } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { sku } from '@/db/schema'

interface Writing {
  retailerId: string
  changes: ProductChanges
  attribute: AttributeChange | null
  edits: readonly ProductEdit[]
  ask: Ask
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`

/** Everything that was decided about many products, one statement for each kind of row, with a deed for each product. */
export async function writeProductEdits(tx: Tx, writing: Writing): Promise<void> {
  const { retailerId, changes, attribute, edits, ask } = writing
  const moved = edits.flatMap(({ id, categoryId }) => (categoryId === null ? [] : [id]))
  const archived = edits.flatMap(({ id, isArchived }) => (isArchived === null ? [] : [id]))
  const ids = edits.map(({ id }) => id)
  const aged = edits.flatMap(({ id, isAged }) => (isAged ? [id] : []))
  const stated = edits.flatMap(({ id, isStated }) => (isStated ? [id] : []))
  if (archived.length > 0)
    await writeArchived(tx, archived, { isArchived: changes.isArchived === true, at: ask.at })
  await tx.execute(sql`/* writeProductEdits */
    update product set version = version + 1,
      particulars = case when id = any(${uuids(aged)}) then ${withMinimumAge(changes)} else particulars end,
      attribute_values = case when id = any(${uuids(stated)}) then ${withAttribute(attribute)} else attribute_values end,
      category_id = case when id = any(${uuids(moved)}) then ${changes.categoryId}::uuid else category_id end,
      archived_at = case when id = any(${uuids(archived)}) then ${changes.isArchived ? ask.at.toISOString() : null}::timestamptz else archived_at end
    where id = any(${uuids(ids)})`)
  const taxed = edits.flatMap(({ taxedSkuIds }) => taxedSkuIds)
  if (taxed.length > 0 && changes.taxClass)
    await tx
      .update(sku)
      .set({ taxClass: changes.taxClass })
      .where(sql`${sku.id} = any(${uuids(taxed)})`)
  await writeOffers(tx, { changes, edits, ask })
  if (moved.length > 0) await refreshSearchTextOfMany(tx, moved)
  await writeDeeds(tx, { retailerId, edits, changes, ask })
}

function withMinimumAge({ minimumAge }: ProductChanges): SQL {
  return minimumAge
    ? sql`jsonb_set(particulars, '{minimumAge}', to_jsonb(${minimumAge}::integer))`
    : sql`particulars - 'minimumAge'`
}

function withAttribute(attribute: AttributeChange | null): SQL {
  const id = attribute?.id ?? ''
  return attribute === null || attribute.value === null
    ? sql`attribute_values - ${id}::text`
    : sql`jsonb_set(attribute_values, array[${id}::text], ${JSON.stringify(attribute.value)}::text::jsonb)`
}

/** As `archiveProduct` and `bringBackProduct` do for one: before the products' own rows say anything else. */
async function writeArchived(
  tx: Tx,
  productIds: readonly string[],
  { isArchived, at }: { isArchived: boolean; at: Date },
): Promise<void> {
  // An item that was archived by itself stays so.
  const rows = await tx.execute<{ id: string }>(sql`/* writeArchived */
    update sku set archived_at = ${isArchived ? at.toISOString() : null}::timestamptz from product p
    where p.id = sku.product_id and p.id = any(${uuids(productIds)}) and sku.archived_at is not distinct from p.archived_at
    returning sku.id`)
  await setListed(tx, { skuIds: rows.map(({ id }) => id), isListed: !isArchived, at })
}

async function writeOffers(
  tx: Tx,
  { changes: { offer }, edits, ask }: Pick<Writing, 'changes' | 'edits' | 'ask'>,
) {
  if (!offer) return
  const { locationId, isListed } = offer
  const listed = edits.flatMap(({ listedSkuIds }) => listedSkuIds)
  const prices = edits.flatMap((edit) => edit.prices)
  const touched = [...new Set([...listed, ...prices.map(({ skuId }) => skuId)])]
  if (touched.length === 0) return
  await tx.execute(sql`/* writeOffers */
    update listing set version = version + 1, updated_at = ${ask.at.toISOString()}::timestamptz,
      is_listed = case when sku_id = any(${uuids(listed)}) then ${isListed ?? false} else is_listed end
    where location_id = ${locationId} and sku_id = any(${uuids(touched)})`)
  if (prices.length === 0) return
  // The history changes the listing, by its trigger.
  await tx.execute(sql`/* writeOffers */
    insert into listing_price (location_id, id, sku_id, kind, price_minor, from_at, set_by, set_at)
    select ${locationId}::uuid, x.id, x.sku_id, 'regular', x.price_minor, statement_timestamp(), ${ask.doer.caller}, statement_timestamp()
    from unnest(${uuids(prices.map(() => newId()))}, ${uuids(prices.map(({ skuId }) => skuId))},
      ${sql.param(prices.map(({ afterMinor }) => afterMinor))}::bigint[]) as x (id, sku_id, price_minor)`)
}

async function writeDeeds(
  tx: Tx,
  { retailerId, changes, edits, ask }: Omit<Writing, 'attribute'>,
): Promise<void> {
  const rows = edits.map(({ id, before, after }) => ({ id: newId(), subject: id, before, after }))
  const { caller, address, requestId } = ask.doer
  await tx.execute(sql`/* writeDeeds */
    insert into deed (id, retailer_id, at, actor, kind, subject_type, subject_id, location_id, before, after, address, request_id)
    select x.id, ${retailerId}::uuid, ${ask.at.toISOString()}::timestamptz, ${caller}, 'product_edited_in_bulk', 'product', x.subject,
      ${changes.offer?.locationId ?? null}::uuid, x.before, x.after, ${address}::text, ${requestId}::text
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (id uuid, subject uuid, before jsonb, after jsonb)`)
}
