import type { ProductRow } from '@/db/catalog/products'
import type { SkuRow } from '@/db/catalog/skus'
import type { PackFacts } from '@/pictures/pack/pack-facts'

type Described = Pick<ProductRow, 'brand' | 'name' | 'icon'>
type Sold = Pick<SkuRow, 'optionValues' | 'sizeLabel' | 'measureQuantity' | 'measureUnit' | 'searchText'>

/** What a pack tells of a SKU: an option that repeats the size is said once. */
export function packFactsOf({ brand, name, icon }: Described, sku: Sold): PackFacts {
  const { sizeLabel, measureQuantity, measureUnit, searchText } = sku
  const size = sizeLabel.toLowerCase()
  const options = Object.values(sku.optionValues).filter((value) => value.toLowerCase() !== size)
  return {
    brand,
    name,
    icon,
    option: options.join(' · '),
    sizeLabel,
    measureQuantity,
    measureUnit,
    searchText,
  }
}
