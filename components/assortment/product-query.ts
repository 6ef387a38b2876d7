import type { ProductFilter } from '@/components/generated/operations'

/** What the list of products shows, as it stands in the address. */
export type ProductQuery = {
  text: string
  /** Opaque id of a category, with all below it; null for all. */
  categoryId: string | null
  /** Only those that were archived. */
  isArchived: boolean
  /** Only those that lack what must be told of them. */
  isLacking: boolean
}

export const everyProduct: ProductQuery = { text: '', categoryId: null, isArchived: false, isLacking: false }

/** Reads the address; whatever it cannot mean is left out. */
export function readProductQuery(params: { get(name: string): string | null }): ProductQuery {
  return {
    text: params.get('q')?.slice(0, 100) ?? '',
    categoryId: params.get('category') || null,
    isArchived: params.get('archived') === 'yes',
    isLacking: params.get('lacks') === 'yes',
  }
}

/** The query's part of the address, empty for everything. */
export function writeProductQuery({ text, categoryId, isArchived, isLacking }: ProductQuery): string {
  const params = new URLSearchParams()
  if (text.trim()) params.set('q', text.trim())
  if (categoryId) params.set('category', categoryId)
  if (isArchived) params.set('archived', 'yes')
  if (isLacking) params.set('lacks', 'yes')
  const written = params.toString()
  return written && `?${written}`
}

/** Where the file is that holds what the list shows. */
export function productExportPath(retailerId: string, query: ProductQuery): string {
  const params = new URLSearchParams(writeProductQuery(query))
  return `/exports/products.csv?${new URLSearchParams([['retailer', retailerId], ...params])}`
}

/** What the query asks of the server. */
export function toProductVariables(
  retailerId: string,
  { text, categoryId, isArchived, isLacking }: ProductQuery,
): { retailerId: string; filter: ProductFilter; after: null } {
  return {
    retailerId,
    filter: {
      ...(text.trim() && { text: text.trim() }),
      ...(categoryId && { categoryId }),
      ...(isArchived && { isArchived }),
      ...(isLacking && { lacksParticulars: true }),
    },
    after: null,
  }
}
