import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import type { AttributeValue } from '@/db/schema/attribute-values'
import { divideRounded } from '@/standards/charge'

/** What shall become of many products alike; null: stays. */
export type ProductChanges = {
  categoryId: string | null
  taxClass: TaxClass | null
  isArchived: boolean | null
  /** Years that a buyer must have; 0: none. */
  minimumAge: number | null
  /** Of their items at one location. */
  offer: {
    locationId: string
    isListed: boolean | null
    /** A regular price from now on: one for all, or by hundredths of a percent of what it regularly is. */
    price: { amountMinor: number } | { changeBasisPoints: number } | null
  } | null
}

/** What shall be stated of an attribute: in words of today for the deed. */
export interface AttributeChange {
  id: string
  name: string
  /** Null: it is stated no more. */
  value: AttributeValue | null
  say: (value: AttributeValue) => string
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
  minimumAge: number | null
  /** What it states of the attribute in question. */
  attributeValue: AttributeValue | null
  /** Whether its category has it. */
  hasAttribute: boolean
  /** The version that was seen; null: whatever is there. */
  expectedVersion: number | null
}

type EditRefusal = 'conflict' | 'archived' | 'not_offered' | 'price_out_of_range' | 'attribute_not_there'

/** What is written of one product. */
export interface ProductEdit {
  id: string
  categoryId: string | null
  isArchived: boolean | null
  /** Whether its minimum age becomes the one that was asked for. */
  isAged: boolean
  /** Whether it states the attribute anew. */
  isStated: boolean
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
export function decideProductEdit(
  row: ProductToEdit,
  changes: ProductChanges,
  attribute: AttributeChange | null = null,
): EditDecision {
  const { expectedVersion, isArchived } = row
  if (expectedVersion !== null && expectedVersion !== row.version) return refuse('conflict')
  if (isArchived && changes.isArchived !== false)
    return refuse(isOnlyArchiving(changes) && !attribute ? 'unchanged' : 'archived')
  if (attribute && !row.hasAttribute) return refuse('attribute_not_there')
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
    isAged: changes.minimumAge !== null && changes.minimumAge !== (row.minimumAge ?? 0),
    isStated: attribute !== null && !isSame(attribute.value, row.attributeValue),
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
  if (edit.isStated && attribute) {
    const { name, say } = attribute
    edit.before[name] = row.attributeValue === null ? '' : say(row.attributeValue)
    edit.after[name] = attribute.value === null ? '' : say(attribute.value)
  }
  return Object.keys(edit.after).length === 0 ? refuse('unchanged') : { outcome: 'changed', edit }
}

const refuse = (outcome: EditRefusal | 'unchanged'): EditDecision => ({ outcome, edit: null })

const isSame = (a: AttributeValue | null, b: AttributeValue | null) => JSON.stringify(a) === JSON.stringify(b)

const isOnlyArchiving = ({ isArchived, ...others }: ProductChanges) =>
  isArchived === true && Object.values(others).every((each) => each === null)

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

function tellDifference(
  edit: ProductEdit,
  row: ProductToEdit,
  { taxClass, offer, minimumAge }: ProductChanges,
): void {
  const { before, after } = edit
  if (edit.categoryId !== null) {
    before.categoryId = row.categoryId
    after.categoryId = edit.categoryId
  }
  if (edit.isArchived !== null) {
    before.isArchived = row.isArchived
    after.isArchived = edit.isArchived
  }
  if (edit.isAged) {
    before.minimumAge = row.minimumAge ?? 0
    after.minimumAge = minimumAge ?? 0
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
