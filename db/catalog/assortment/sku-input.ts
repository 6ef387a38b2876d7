import type { QuantityInput } from '@/db/catalog/assortment/quantity-columns'
import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import { type ItemCode, type ItemCodeKind, readItemCode } from '@/standards/item-code'

/** A code of a SKU as somebody stated it; the edge has made sure that it is one of its kind. */
export type CodeInput = {
  kind: ItemCodeKind
  text: string
  /** Units that it counts: 1 for the item, more for a case. */
  units: number
}

/** A SKU as it shall be. */
export type SkuInput = {
  /** Null: made from brand, product, options and size. */
  name: string | null
  codes: readonly CodeInput[]
  options: readonly { name: string; value: string }[]
  sizeLabel: string
  measureQuantity: number
  measureUnit: 'g' | 'ml' | 'each'
  weightGrams: number
  /** Null: as it is; a new one by the piece. */
  quantity: QuantityInput | null
  /** Which rate of tax it bears. Null: as it is; a new one the standard rate. */
  taxClass: TaxClass | null
  /** Taken with one unit; 0: none. Null: as it is; a new one none. */
  depositMinor: number | null
}

/** The option that tells packs apart by what is printed on them. */
const SIZE = 'Size'

export function toOptionValues({ options, sizeLabel }: SkuInput): Record<string, string> {
  return { ...Object.fromEntries(options.map(({ name, value }) => [name, value])), [SIZE]: sizeLabel }
}

/** Full name on the shelf label: brand, product, options, size. */
export function toSkuName(
  { name, options, sizeLabel }: SkuInput,
  product: { brand: string; name: string },
): string {
  if (name !== null) return name
  const others = options.filter((option) => option.name !== SIZE).map(({ value }) => value)
  return [toProductTitle(product), ...others, sizeLabel].join(', ')
}

export function toProductTitle({ brand, name }: { brand: string; name: string }): string {
  return brand === '' ? name : `${brand} ${name}`
}

export interface StatedCode extends ItemCode {
  kind: ItemCodeKind
  units: number
}

export function toStatedCode({ kind, text, units }: CodeInput): StatedCode {
  const code = readItemCode(kind, text)
  if (code === null) throw new Error('A code that is none came past the edge.')
  return { kind, units, ...code }
}

/** A SKU's name with values of further options: in front of its size where it was made so, else as somebody stated it. */
export function nameAnew(
  { name, sizeLabel }: { name: string; sizeLabel: string },
  values: readonly string[],
  product: { brand: string; name: string },
): string {
  const size = `, ${sizeLabel}`
  const isMade = name.startsWith(toProductTitle(product)) && name.endsWith(size)
  return isMade ? [name.slice(0, -size.length), ...values, sizeLabel].join(', ') : name
}
