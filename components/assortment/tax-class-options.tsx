import { taxClassWords } from '@/components/assortment/tax-class-words'

/** The classes of tax to choose from, inside a select. */
export function TaxClassOptions() {
  return Object.entries(taxClassWords).map(([taxClass, words]) => (
    <option key={taxClass} value={taxClass}>
      {words}
    </option>
  ))
}
