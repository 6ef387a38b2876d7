import { listProductSheet, type ProductSheetRow } from '@/db/catalog/assortment/list-product-sheet'
import { listAttributesOfRetailers } from '@/db/catalog/attributes/list-attributes'
import { decodeId } from '@/graphql/base/opaque-id'
import type { CsvCell } from '@/graphql/exports/csv'
import type { Export } from '@/graphql/exports/export'
import { mayAtRetailer } from '@/graphql/permissions/workplace'

const columns = ['Product', 'Brand', 'Department', 'Item', 'Size', 'GTIN', 'Archived']

/** `retailer` and, as in the address of the page of products, `q`, `category`, `archived`, `lacks`: a row for each item, a column for each attribute, for whoever may read stock there. */
export const productsExport: Export = async (params, { viewer, database: { db } }) => {
  const retailerId = decodeId('Retailer', params.get('retailer') ?? '')?.[0]
  if (retailerId === undefined || !mayAtRetailer(viewer, 'read_stock', retailerId))
    return { type: 'notFound', message: 'This retailer was not found.' }
  const category = params.get('category')
  const categoryId = category === null ? undefined : decodeId('Category', category)?.[0]
  const text = params.get('q') ?? ''
  if ((category !== null && categoryId === undefined) || text.length > 100)
    return {
      type: 'unknown',
      message: 'The address asks for what there is not. Export it from the page again.',
    }
  const attributes = await listAttributesOfRetailers(db, [retailerId])
  const names = [...new Set(attributes.map(({ name }) => name))]
  const pages = listProductSheet(db, {
    retailerId,
    isArchived: params.get('archived') === 'yes',
    lacksParticulars: params.get('lacks') === 'yes',
    ...(text.trim() && { text }),
    ...(categoryId && { categoryId }),
  })
  return { type: 'sheet', name: 'products', columns: [...columns, ...names], pages: toCells(pages, names) }
}

async function* toCells(
  pages: AsyncIterable<readonly ProductSheetRow[]>,
  names: readonly string[],
): AsyncGenerator<CsvCell[][]> {
  for await (const rows of pages) yield rows.map((row) => toRow(row, names))
}

function toRow(row: ProductSheetRow, names: readonly string[]): CsvCell[] {
  const { name, brand, department, item, sizeLabel, gtin, isArchived, attributes } = row
  const stated = names.map((each) => sayStated(attributes[each]))
  return [name, brand, department, item, sizeLabel, gtin, isArchived ? 'yes' : 'no', ...stated]
}

function sayStated(value: string | boolean | string[] | undefined): string | null {
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join('; ') : value
}
