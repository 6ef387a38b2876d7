import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import type { taxRate } from '@/db/schema'
import { demoId } from '@/db/seed/demo-id'

/** The rates of value added tax of the United Kingdom, each since the day on which it began (https://www.gov.uk/vat-rates). */
const rates = [
  { taxClass: 'standard', rate: 20_000, fromOn: '2011-01-04' },
  { taxClass: 'reduced', rate: 5_000, fromOn: '1997-09-01' },
  { taxClass: 'zero', rate: 0, fromOn: '1973-04-01' },
] as const

/** What the demo's lines were sold at. */
export const demoRates: Partial<Record<TaxClass, number>> = Object.fromEntries(
  rates.map(({ taxClass, rate }) => [taxClass, rate]),
)

export function buildTaxRates(seed: number, retailerId: string): (typeof taxRate.$inferInsert)[] {
  return rates.map((each) => ({
    retailerId,
    id: demoId(seed, 'tax rate', each.taxClass) as (typeof taxRate.$inferInsert)['id'],
    country: 'GB',
    ...each,
  }))
}

/** Departments that are no food, or food that is treated as a luxury (VAT Notice 701/14). */
const standard = new Set([
  'crisps-nuts',
  'biscuits-sweets',
  'soft-drinks',
  'beer-wine-spirits',
  'pets',
  'cleaning-laundry',
  'health-beauty',
  'home-garden',
])

/** Which rate goods of an aisle bear: food is zero-rated, but for ice cream. */
export function taxClassOf(department: { slug: string }, aisle: string): TaxClass {
  if (standard.has(department.slug) || /ice cream|lollies/i.test(aisle)) return 'standard'
  return department.slug === 'baby' && !/food|milk|snack/i.test(aisle) ? 'standard' : 'zero'
}
