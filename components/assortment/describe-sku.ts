import type { SkuValues } from '@/components/assortment/sku-values'
import { soldByWords } from '@/components/assortment/sold-values'
import { taxClassWords } from '@/components/assortment/tax-class-words'

const labels: Readonly<Record<keyof SkuValues, string>> = {
  name: 'Name on the shelf label',
  sizeLabel: 'Size on the pack',
  measureQuantity: 'Contents',
  measureUnit: 'Contents are measured in',
  weightGrams: 'Weight with packaging',
  options: 'Options',
  codes: 'Codes',
  sold: 'Sold by',
  taxClass: 'Tax',
  deposit: 'Deposit',
}

/** A field of a SKU and what it holds, in words. */
export function describeSku(field: keyof SkuValues, values: SkuValues): { label: string; value: string } {
  const label = labels[field]
  if (field === 'options')
    return { label, value: values.options.map(({ name, value }) => `${name}: ${value}`).join(', ') }
  if (field === 'codes')
    return {
      label,
      value: values.codes.map(({ code, units }) => (units === '1' ? code : `${code} × ${units}`)).join(', '),
    }
  if (field === 'sold') return { label, value: soldByWords[values.sold.by] }
  if (field === 'taxClass') return { label, value: taxClassWords[values.taxClass] }
  return { label, value: values[field] }
}
