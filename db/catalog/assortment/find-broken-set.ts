import { eq, inArray, or } from 'drizzle-orm'
import type { ProductRefusal } from '@/db/catalog/assortment/product-outcome'
import type { SkuRow } from '@/db/catalog/skus'
import type { Tx } from '@/db/client'
import { packContents, setComponent, sku } from '@/db/schema'

type Broken = Extract<ProductRefusal, { type: 'BrokenSet' | 'UnknownSku' }>

const broken = (field: (string | number)[], message: string): Broken => ({
  type: 'BrokenSet',
  field: field.map(String),
  message,
})

/** Why this cannot be put together of those; null: it can. */
export async function findBrokenSet(
  tx: Tx,
  set: SkuRow,
  components: readonly { skuId: string; quantity: number }[],
): Promise<Broken | null> {
  if (components.length === 0) return null
  const ids = components.map(({ skuId }) => skuId)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  if (twice >= 0)
    return broken(['components', twice, 'skuId'], 'This item is in the set already. State it once.')
  const rows = await tx.select().from(sku).where(inArray(sku.id, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const [index, id] of ids.entries()) {
    const row = byId.get(id)
    if (row?.retailerId !== set.retailerId) return { type: 'UnknownSku' }
    const message = refuseComponent(set, row)
    if (message) return broken(['components', index, 'skuId'], message)
  }
  return findOtherUse(tx, set)
}

function refuseComponent(set: SkuRow, { id, name, isSet, archivedAt, ...row }: SkuRow): string | null {
  if (id === set.id) return 'A set cannot be a part of itself.'
  if (isSet) return `“${name}” is a set itself. State what is in it instead.`
  if (archivedAt !== null) return `“${name}” is archived. Bring it back first.`
  return isByPieces(row) ? null : `“${name}” is not sold by the piece, and a set counts pieces.`
}

function isByPieces({
  quantityUnit,
  quantityScale,
}: Pick<SkuRow, 'quantityUnit' | 'quantityScale'>): boolean {
  return quantityUnit === 'H87' && quantityScale === 0
}

/** Whether it is something that a set cannot be. */
async function findOtherUse(tx: Tx, set: SkuRow): Promise<Broken | null> {
  if (!isByPieces(set) || set.priceUnit !== set.quantityUnit)
    return broken(['skuId'], 'A set is sold by the piece, at a price for the piece.')
  const [above] = await tx
    .select({ name: sku.name })
    .from(setComponent)
    .innerJoin(sku, eq(sku.id, setComponent.setSkuId))
    .where(eq(setComponent.componentSkuId, set.id))
    .limit(1)
  if (above) return broken(['skuId'], `This item is in the set “${above.name}”, and no set is in a set.`)
  const packs = await tx
    .select({ skuId: packContents.skuId })
    .from(packContents)
    .where(or(eq(packContents.skuId, set.id), eq(packContents.contentSkuId, set.id)))
    .limit(1)
  if (packs.length === 0) return null
  return broken(
    ['skuId'],
    'This item is a pack, or comes out of one, so it is counted. Take away first what the pack opens into.',
  )
}
