import type { Stated } from '@/components/assortment/use-draft'
import type { ProductPage_ProductFragment } from '@/components/generated/operations'

/** What is told of a product, as somebody types it. */
export type ProductValues = { name: string; brand: string; categoryId: string; description: string }

export const emptyProduct: ProductValues = { name: '', brand: '', categoryId: '', description: '' }

export const productFieldWords: Readonly<Record<keyof ProductValues, string>> = {
  name: 'Name',
  brand: 'Brand',
  categoryId: 'Department',
  description: 'Description',
}

export function toProductValues(product: ProductPage_ProductFragment): Stated<ProductValues> {
  const { name, brand, category, description, version } = product
  return { values: { name, brand, categoryId: category.id, description }, version }
}

/** Brand and name, as they stand on labels. */
export function toTitle({ brand, name }: Pick<ProductValues, 'brand' | 'name'>): string {
  return [brand.trim(), name.trim()].filter(Boolean).join(' ')
}

/** What is missing, by field. */
export function checkProduct({ name, categoryId }: ProductValues): Record<string, string> {
  return {
    ...(name.trim() ? {} : { name: 'Enter what it is called.' }),
    ...(categoryId ? {} : { categoryId: 'Choose where it stands.' }),
  }
}
