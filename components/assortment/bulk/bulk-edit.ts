import { priceHint, readPrice } from '@/components/assortment/typed-price'
import { readAttributeDraft } from '@/components/attributes/attribute-values'
import type {
  Attribute_AttributeFragment,
  ProductEditInput,
  ProductEditOutcome,
  TaxClass,
} from '@/components/generated/operations'

export const bulkKindWords = {
  category: 'Move to a department',
  tax: 'Set the tax class',
  age: 'Set the minimum age',
  attribute: 'State an attribute',
  percent: 'Change the price by %',
  price: 'Set the price',
  list: 'List here',
  unlist: 'Unlist here',
  archive: 'Archive',
  bringBack: 'Bring back',
} as const

export type BulkKind = keyof typeof bulkKindWords

/** What somebody chose and typed. */
export type BulkValues = {
  kind: BulkKind
  categoryId: string
  taxClass: TaxClass
  typed: string
  /** Which attribute, and what is stated of it; empty: it is stated no more. */
  attribute: Attribute_AttributeFragment | null
  stated: string | string[]
}

/** What is meant: some that were ticked, or all that match. */
export type BulkMeant = Pick<ProductEditInput, 'products' | 'filter'>

/** What was chosen as the server takes it, or what is wrong with it. */
export function readBulkEdit(
  { kind, categoryId, taxClass, typed, attribute, stated }: BulkValues,
  { meant, locationId, currency }: { meant: BulkMeant; locationId: string; currency: string },
): { edit: ProductEditInput } | { problem: string } {
  const offer = (part: object) => ({ edit: { ...meant, offer: { locationId, ...part } } })
  switch (kind) {
    case 'category':
      return categoryId ? { edit: { ...meant, categoryId } } : { problem: 'Choose a department.' }
    case 'tax':
      return { edit: { ...meant, taxClass } }
    case 'age': {
      const minimumAge = typed.trim() === '' ? 0 : Number(typed)
      return Number.isInteger(minimumAge) && minimumAge >= 0 && minimumAge <= 99
        ? { edit: { ...meant, minimumAge } }
        : { problem: 'Enter years, as 18, or nothing.' }
    }
    case 'attribute': {
      if (!attribute) return { problem: 'Choose an attribute.' }
      const read = readAttributeDraft([attribute], { [attribute.id]: stated })
      if ('problems' in read) return { problem: Object.values(read.problems)[0] ?? '' }
      return { edit: { ...meant, attribute: read.values[0] } }
    }
    case 'percent': {
      const priceChangeBasisPoints = readBasisPoints(typed)
      return priceChangeBasisPoints === null
        ? { problem: 'A change like -10 or 2.5, from -99 to 1000.' }
        : offer({ priceChangeBasisPoints })
    }
    case 'price': {
      const priceMinor = readPrice(typed, currency)
      return priceMinor === null ? { problem: priceHint(currency) } : offer({ priceMinor })
    }
    case 'list':
    case 'unlist':
      return offer({ isListed: kind === 'list' })
    case 'archive':
    case 'bringBack':
      return { edit: { ...meant, isArchived: kind === 'archive' } }
  }
}

/** “-10”, “2,5 %” in hundredths of a percent; null where it is no change, or one that nobody means. */
export function readBasisPoints(text: string): number | null {
  const [, sign, whole, fraction = ''] =
    /^([+\-−]?)\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const size = Number(whole + fraction.padEnd(2, '0'))
  const points = sign === '-' || sign === '−' ? -size : size
  return points === 0 || points < -9_900 || points > 100_000 ? null : points
}

/** Why one of them is left as it is. */
export const outcomeWords: Readonly<Record<ProductEditOutcome, string>> = {
  CHANGED: 'Changes',
  UNCHANGED: 'Is so already',
  CONFLICT: 'Somebody else changed it',
  ARCHIVED: 'Is archived',
  NOT_OFFERED: 'Not offered here',
  ATTRIBUTE_NOT_THERE: 'Its department has no such attribute',
  PRICE_OUT_OF_RANGE: 'No such price',
}
