import { formatMoney } from '@/components/ui/format-money'

/** What deeds are about, in groups that people look for, each with the types that it holds. */
export const deedGroups = {
  products: { name: 'Products and departments', about: ['product', 'sku', 'category', 'attribute'] },
  offers: { name: 'Prices and offers', about: ['listing', 'tax_rate', 'promotion'] },
  people: { name: 'People', about: ['membership', 'invitation', 'person'] },
  keys: { name: 'API keys', about: ['api_key'] },
  settings: { name: 'Settings', about: ['retailer', 'location', 'stock_view'] },
} as const satisfies Record<string, { name: string; about: readonly string[] }>

export type DeedGroup = keyof typeof deedGroups

/** `price_set` as people read it. Kinds are past participles behind what they are about, so they read as they stand. */
export function wordsOfKind(kind: string): string {
  const words = kind.replaceAll('_', ' ').replace(/\b(api|sku)\b/g, (word) => word.toUpperCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Fields that people call otherwise than programs do. */
const fieldWords: Readonly<Record<string, string>> = {
  categoryId: 'Department',
  depositMinor: 'Deposit',
  isListed: 'Offered',
  lowStockThreshold: 'Alert at',
  parentId: 'Within',
  priceMinor: 'Price',
}

/** `sizeLabel` as people read it. */
export function wordsOfField(field: string): string {
  const known = fieldWords[field]
  if (known) return known
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What stands in a field as people read it: money in the retailer's currency, yes or no, and of an id, which nobody reads, the end. */
export function wordsOfValue(
  { field, value }: { field: string; value: string },
  { locale, currency }: { locale: string; currency: string },
): string {
  if (field.endsWith('Minor') && /^-?\d+$/.test(value))
    return formatMoney(locale, { amountMinor: Number(value), currency })
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no'
  return UUID.test(value) ? `…${value.slice(-8)}` : value
}
