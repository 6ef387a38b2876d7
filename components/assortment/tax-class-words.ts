import type { TaxClass } from '@/components/generated/operations'

/** What classes of tax are called on every screen, from the highest rate to the lowest. */
export const taxClassWords: Readonly<Record<TaxClass, string>> = {
  STANDARD: 'Standard rate',
  REDUCED: 'Reduced rate',
  SECOND_REDUCED: 'Second reduced rate',
  SUPER_REDUCED: 'Lowest rate',
  ZERO: 'Zero or exempt',
}
