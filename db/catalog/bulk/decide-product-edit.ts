import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import { divideRounded } from '@/standards/charge'

/** What shall become of many products alike; null: stays. */
export type ProductChanges = {
  categoryId: string | null
  taxClass: TaxClass | null
  isArchived: boolean | null
  /** Of their items at one location. */
  offer: {
    locationId: string
    isListed: boolean | null
    /** A regular price from now on: one for all, or by hundredths of a percent of what it regularly is. */
    price: { amountMinor: number } | { changeBasisPoints: number } | null
  } | null
}

/** An item of a product, with its offer at the location in question; null: it has none there. */
export interface ItemToEdit {
  skuId: string
  taxClass: TaxClass
  offer: { isListed: boolean; regularMinor: number } | null
}

export interface ProductToEdit {
  id: string
  version: number
  categoryId: string
  isArchived: boolean
  items: ItemToEdit[]
  /** The version that was seen; null: whatever is there. */
  expectedVersion: number | null
}

type EditRefusal = 'conflict' | 'archived' | 'not_offered' | 'price_out_of_range'

/** What is written of one product. */
export interface ProductEdit {
  id: string
  categoryId: string | null
  isArchived: boolean | null
  taxedSkuIds: string[]
  listedSkuIds: string[]
  prices: { skuId: string; beforeMinor: number; afterMinor: number }[]
  /** What differs, for the deed. */
  before: Record<string, string | boolean | number>
  after: Record<string, string | boolean | number>
}

export type EditDecision =
  | { outcome: EditRefusal | 'unchanged'; edit: null }
  | { outcome: 'changed'; edit: ProductEdit }

const PRICE_MAX = 10_000_000_000

/** What a change means for one product: refused as a whole, nothing, or what to write. Pure. */
export function decideProductEdit(row: ProductToEdit, changes: ProductChanges): EditDecision {
  const { expectedVersion, isArchived } = row
  if (expectedVersion !== null && expectedVersion !== row.version) return refuse('conflict')
  if (isArchived && changes.isArchived !== false)
    return refuse(isOnlyArchiving(changes) ? 'unchanged' : 'archived')
  const { offer } = changes
  const offered = row.items.flatMap(({ skuId, offer: at }) => (at ? [{ skuId, ...at }] : []))
  if (offer && offered.length === 0) return refuse('not_offered')
  const prices = offer?.price ? listPrices(offered, offer.price) : []
  if (prices.some(({ afterMinor }) => afterMinor < 1 || afterMinor > PRICE_MAX))
    return refuse('price_out_of_range')

  const edit: ProductEdit = {
    id: row.id,
    categoryId: changes.categoryId === row.categoryId ? null : changes.categoryId,
    isArchived: changes.isArchived === isArchived ? null : changes.isArchived,
    taxedSkuIds: row.items.flatMap(({ skuId, taxClass }) =>
      changes.taxClass !== null && taxClass !== changes.taxClass ? [skuId] : [],
    ),
    listedSkuIds: offered.flatMap(({ skuId, isListed }) =>
      typeof offer?.isListed === 'boolean' && isListed !== offer.isListed ? [skuId] : [],
    ),
    prices: prices.filter(({ beforeMinor, afterMinor }) => beforeMinor !== afterMinor),
    before: {},
    after: {},
  }
  tellDifference(edit, row, changes)
  return Object.keys(edit.after).length === 0 ? refuse('unchanged') : { outcome: 'changed', edit }
}

const refuse = (outcome: EditRefusal | 'unchanged'): EditDecision => ({ outcome, edit: null })

const isOnlyArchiving = ({ categoryId, taxClass, offer, isArchived }: ProductChanges) =>
  isArchived === true && categoryId === null && taxClass === null && offer === null

function listPrices(
  offered: readonly { skuId: string; regularMinor: number }[],
  price: { amountMinor: number } | { changeBasisPoints: number },
): ProductEdit['prices'] {
  return offered.map(({ skuId, regularMinor }) => ({
    skuId,
    beforeMinor: regularMinor,
    afterMinor:
      'amountMinor' in price
        ? price.amountMinor
        : Number(divideRounded(BigInt(regularMinor) * BigInt(10_000 + price.changeBasisPoints), 10_000n)),
  }))
}

function tellDifference(edit: ProductEdit, row: ProductToEdit, { taxClass, offer }: ProductChanges): void {
  const { before, after } = edit
  if (edit.categoryId !== null) {
    before.categoryId = row.categoryId
    after.categoryId = edit.categoryId
  }
  if (edit.isArchived !== null) {
    before.isArchived = row.isArchived
    after.isArchived = edit.isArchived
  }
  for (const skuId of edit.taxedSkuIds) {
    before[`taxClass ${skuId}`] = row.items.find((item) => item.skuId === skuId)?.taxClass ?? ''
    after[`taxClass ${skuId}`] = taxClass ?? ''
  }
  for (const skuId of edit.listedSkuIds) {
    before[`isListed ${skuId}`] = !offer?.isListed
    after[`isListed ${skuId}`] = offer?.isListed ?? false
  }
  for (const { skuId, beforeMinor, afterMinor } of edit.prices) {
    before[`priceMinor ${skuId}`] = beforeMinor
    after[`priceMinor ${skuId}`] = afterMinor
  }
}
