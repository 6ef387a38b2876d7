import { readSizeLabel } from '@/components/assortment/read-size-label'
import { readSold, type SoldValues, soldByPiece, toSoldValues } from '@/components/assortment/sold-values'
import { priceHint, readPrice, writePrice } from '@/components/assortment/typed-price'
import type {
  CodeKind,
  MeasureUnit,
  ProductPage_SkuFragment,
  SkuInput,
  TaxClass,
} from '@/components/generated/operations'

export type CodeValues = { kind: CodeKind; code: string; units: string }

/** A SKU as somebody types it. */
export type SkuValues = {
  /** Empty: made from brand, product, options and size. */
  name: string
  sizeLabel: string
  measureQuantity: string
  measureUnit: MeasureUnit
  weightGrams: string
  options: { name: string; value: string }[]
  codes: CodeValues[]
  sold: SoldValues
  taxClass: TaxClass
  /** Empty: none. */
  deposit: string
}

/** The most that the server takes. */
const DEPOSIT_MINOR_MAX = 100_000_000

const depositHint = (currency: string) =>
  `${priceHint(currency).replace(', more than nothing', '')} Or leave it empty.`

/** The option that the size on the pack makes by itself. */
const SIZE = 'Size'

export const emptySku: SkuValues = {
  name: '',
  sizeLabel: '',
  measureQuantity: '',
  measureUnit: 'G',
  weightGrams: '',
  options: [],
  codes: [{ kind: 'GTIN', code: '', units: '1' }],
  sold: soldByPiece,
  taxClass: 'STANDARD',
  deposit: '',
}

/** The name that a SKU gets where none is stated: brand and product, options, size. */
export function makeSkuName(title: string, { options, sizeLabel }: SkuValues): string {
  const values = options.map(({ value }) => value.trim()).filter(Boolean)
  return [title, ...values, sizeLabel.trim()].filter(Boolean).join(', ')
}

/** A SKU as it is, to be typed over. A name that is the made one is left to be made again. */
export function toSkuValues(sku: ProductPage_SkuFragment, title: string, locale: string): SkuValues {
  const values: SkuValues = {
    name: sku.name,
    sizeLabel: sku.sizeLabel,
    measureQuantity: String(sku.measureQuantity),
    measureUnit: sku.measureUnit,
    weightGrams: String(sku.weightGrams),
    options: Object.entries(sku.optionValues as Record<string, string>)
      .filter(([name]) => name !== SIZE)
      .map(([name, value]) => ({ name, value })),
    codes: sku.codes.map(({ kind, code, units }) => ({ kind, code, units: String(units) })),
    sold: toSoldValues(sku, locale),
    taxClass: sku.taxClass,
    deposit: sku.deposit ? writePrice(sku.deposit.amountMinor, { ...sku.deposit, locale }) : '',
  }
  return values.name === makeSkuName(title, values) ? { ...values, name: '' } : values
}

/** Another size on the label: contents and weight follow it as long as they are what the label before said, or nothing. */
export function changeSizeLabel(values: SkuValues, sizeLabel: string): SkuValues {
  const said = readSizeLabel(values.sizeLabel)
  const says = readSizeLabel(sizeLabel)
  const follows = (typed: string) => typed === '' || typed === String(said?.quantity)
  if (!says) return { ...values, sizeLabel }
  const { quantity, unit } = says
  const isMeasured = follows(values.measureQuantity)
  return {
    ...values,
    sizeLabel,
    ...(isMeasured && { measureQuantity: String(quantity), measureUnit: unit }),
    ...(follows(values.weightGrams) && { weightGrams: String(Math.ceil(quantity)) }),
  }
}

/** Without the rows that were left empty, so that what is sent and what is shown have the same places. */
export function tidySku(values: SkuValues): SkuValues {
  return {
    ...values,
    options: values.options.filter(({ name, value }) => name.trim() || value.trim()),
    codes: values.codes.filter(({ code }) => code.trim()),
  }
}

export type ReadSku = { input: SkuInput } | { problems: Record<string, string> }

/** What was typed as the server takes it, or what is wrong with it by the path inside the SKU. */
export function readSku(
  values: SkuValues,
  { locale, currency }: { locale: string; currency: string },
): ReadSku {
  const sold = readSold(values.sold, locale)
  const problems: Record<string, string> = 'problems' in sold ? { ...sold.problems } : {}
  const measureQuantity = Number(values.measureQuantity.trim().replace(',', '.'))
  const weightGrams = Number(values.weightGrams.trim())
  if (!values.sizeLabel.trim()) problems.sizeLabel = 'Enter what the pack says: 500 g, 6 × 330 ml.'
  if (!(measureQuantity > 0)) problems.measureQuantity = 'A number, more than nothing.'
  if (!values.weightGrams.trim() || !Number.isInteger(weightGrams) || weightGrams < 0)
    problems.weightGrams = 'A whole number of grams.'
  const depositMinor = /^[0.,]*$/.test(values.deposit.trim()) ? 0 : readPrice(values.deposit, currency)
  if (depositMinor === null || depositMinor > DEPOSIT_MINOR_MAX) problems.depositMinor = depositHint(currency)
  for (const [index, { units }] of values.codes.entries()) {
    if (!/^\d{1,5}$/.test(units.trim()) || Number(units) < 1)
      problems[`codes.${index}.units`] = 'A whole number, 1 or more.'
  }
  if ('problems' in sold || depositMinor === null || Object.keys(problems).length > 0) return { problems }
  return {
    input: {
      name: values.name.trim() || null,
      sizeLabel: values.sizeLabel.trim(),
      measureQuantity,
      measureUnit: values.measureUnit,
      weightGrams,
      options: values.options.map(({ name, value }) => ({ name: name.trim(), value: value.trim() })),
      codes: values.codes.map(({ kind, code, units }) => ({ kind, code: code.trim(), units: Number(units) })),
      quantityRule: sold.rule,
      taxClass: values.taxClass,
      depositMinor,
    },
  }
}

/** The same problems, below the place of the SKU in what is sent. */
export function placeProblems(problems: Record<string, string>, below: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, message]) => [`${below}.${field}`, message]),
  )
}
