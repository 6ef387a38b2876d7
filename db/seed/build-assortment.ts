import { type QuantityColumns, toQuantityColumns } from '@/db/catalog/assortment/quantity-columns'
import { toSearchText } from '@/db/catalog/search-text'
import { toSlug } from '@/db/catalog/slug'
import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import type { category, product, sku } from '@/db/schema/catalog'
import type { ParticularName, Particulars } from '@/db/schema/particulars'
import { createSlugs } from '@/db/seed/create-slugs'
import { demoId } from '@/db/seed/demo-id'
import { taxClassOf } from '@/db/seed/demo-taxes'
import { departments } from '@/db/seed/departments'
import { parseSize, type Size } from '@/db/seed/size'
import type { DepartmentData, ProductData } from '@/db/seed/vocabulary'
import { gtinWithCheckDigit } from '@/standards/gtin'
import { PIECES } from '@/standards/quantity'

export type CategoryRow = typeof category.$inferInsert
export type ProductRow = typeof product.$inferInsert
export type SkuRow = typeof sku.$inferInsert

/** A SKU with what placing and pricing it needs beside its row. */
export interface DemoSku {
  row: SkuRow
  zone: string
  /** Must stand in a chiller or a freezer. */
  isCold: boolean
  departmentPosition: number
  /** Counts the shelves of its department along the walk. */
  shelfPosition: number
  usualPriceMinor: number
}

export interface Assortment {
  categories: CategoryRow[]
  products: ProductRow[]
  skus: DemoSku[]
}

interface Shelf {
  seed: number
  retailerId: string
  createdAt: Date
  department: DepartmentData
  category: CategoryRow
  taxClass: TaxClass
  words: readonly string[]
}

/** The tree, the products and their SKUs as rows; the same for the same seed. */
export function buildAssortment(seed: number, retailerId: string, createdAt: Date): Assortment {
  const assortment: Assortment = { categories: [], products: [], skus: [] }
  const slugs = createSlugs()

  const addCategory = (
    from: { name: string; icon: string; hue: number; slug?: string; requires?: readonly ParticularName[] },
    position: number,
    parent?: CategoryRow,
  ): CategoryRow => {
    const slug = slugs(from.slug ?? from.name, parent?.slug ?? '')
    const id = demoId(seed, 'category', slug)
    const path = [...(parent?.path ?? []), id]
    const row: CategoryRow = {
      id,
      retailerId,
      parentId: parent?.id ?? null,
      path,
      level: path.length,
      position,
      slug,
      name: from.name,
      icon: from.icon,
      hue: from.hue,
      requiredParticulars: [...(from.requires ?? [])],
    }
    assortment.categories.push(row)
    return row
  }

  departments.forEach((department, departmentPosition) => {
    const root = addCategory(department, departmentPosition)
    let shelfPosition = 0
    Object.entries(department.aisles).forEach(([aisleName, shelves], aislePosition) => {
      const aisleIcon = Object.values(shelves)[0]?.[0]?.icon ?? department.icon
      const aisle = addCategory(
        { name: aisleName, icon: aisleIcon, hue: department.hue },
        aislePosition,
        root,
      )
      Object.entries(shelves).forEach(([shelfName, products], position) => {
        const icon = products[0]?.icon ?? aisleIcon
        const row = addCategory({ name: shelfName, icon, hue: department.hue }, position, aisle)
        const words = [department.name, aisleName, shelfName]
        const taxClass = taxClassOf(department, aisleName)
        const shelf = { seed, retailerId, createdAt, department, category: row, taxClass, words }
        for (const data of products) {
          const { productRow, skus } = buildProduct(shelf, data, assortment.skus.length)
          assortment.products.push(productRow)
          const isCold = (data.storage ?? department.storage) !== 'ambient'
          const place = { isCold, zone: department.zone, departmentPosition, shelfPosition }
          assortment.skus.push(...skus.map((sku) => ({ ...place, ...sku })))
        }
        shelfPosition += 1
      })
    })
  })
  return assortment
}

function buildProduct(shelf: Shelf, data: ProductData, skusBefore: number) {
  const slug = toSlug(`${data.brand} ${data.name}`)
  const productRow: ProductRow = {
    id: demoId(shelf.seed, 'product', slug),
    retailerId: shelf.retailerId,
    categoryId: shelf.category.id,
    slug,
    name: data.name,
    brand: data.brand,
    description: data.description,
    particulars: buildParticulars(data, shelf.department),
    attributes: buildAttributes(data, shelf.department),
    icon: data.icon,
    hue: shelf.department.hue,
    createdAt: shelf.createdAt,
  }
  const variants = (data.flavours ?? [undefined]).flatMap((flavour) =>
    Object.entries(data.sizes).map(([sizeLabel, priceMinor]) => ({ flavour, sizeLabel, priceMinor })),
  )
  const skus = variants.map(({ flavour, sizeLabel, priceMinor }, position) => {
    const size = parseSize(sizeLabel)
    const label = labelOf(data, size)
    const name = [`${data.brand} ${data.name}`, flavour, label]
      .filter((part) => part !== undefined)
      .join(', ')
    const option = flavour === undefined ? {} : { [data.option ?? 'Flavour']: flavour }
    const row: SkuRow = {
      id: demoId(shelf.seed, 'sku', slug, flavour ?? '', sizeLabel),
      retailerId: shelf.retailerId,
      productId: productRow.id,
      position,
      gtin: demoGtin(skusBefore + position, data.weighed ?? false),
      name,
      optionValues: { ...option, Size: label },
      sizeLabel: label,
      measureQuantity: size.amount,
      measureUnit: size.unit,
      weightGrams: packedWeight(size.unit === 'each' ? size.amount * (data.grams ?? 100) : size.amount),
      ...soldAs(data, size),
      taxClass: shelf.taxClass,
      depositMinor: data.deposits?.[sizeLabel] ?? 0,
      searchText: toSearchText(name, ...shelf.words),
      createdAt: shelf.createdAt,
    }
    const usualPriceMinor = data.sold ? Math.round((priceMinor * 1000) / size.amount) : priceMinor
    return { row, usualPriceMinor }
  })
  return { productRow, skus }
}

function labelOf({ sold }: ProductData, { label, unit, amount }: Size): string {
  if (sold === 'by weight') return 'Loose'
  return unit === 'each' && amount === 1 ? capitalise(label) : label
}

/** In kilograms by 50 g from 100 g on, or by the piece with what one weighs on average; else by the piece. */
function soldAs({ sold }: ProductData, { amount }: Size): QuantityColumns {
  const kilograms = { unit: 'KGM', scale: 3 } as const
  switch (sold) {
    case 'by weight':
      return toQuantityColumns({ ...kilograms, increment: 50, min: 100, max: 2_000, pricedBy: null })
    case 'priced by weight':
      return toQuantityColumns({ ...PIECES, max: 20, pricedBy: { ...kilograms, perStep: amount } })
    case undefined:
      return toQuantityColumns(null)
  }
}

/** What the demo knows of it, and nothing beside: goods of which it knows no allergen state none, which is not to be free of them. */
function buildParticulars(data: ProductData, department: DepartmentData): Particulars {
  return {
    ...(data.ingredients && { ingredients: data.ingredients }),
    ...(data.allergens && { allergens: { contains: [...data.allergens], mayContain: [], freeFrom: [] } }),
    ...(data.origin && { origin: data.origin }),
    ...(data.ageMin !== undefined && { minimumAge: data.ageMin }),
    storage: { kind: data.storage ?? department.storage, instructions: '' },
  }
}

function buildAttributes(data: ProductData, department: DepartmentData): ProductRow['attributes'] {
  const diet = data.diet ?? department.diet ?? []
  const dietary = diet.includes('vegan') ? [...diet, 'vegetarian', 'dairy-free'] : [...diet]
  return {
    ...(dietary.length > 0 && { dietary: [...new Set(dietary)] }),
    ...(data.weighed && { soldByWeight: true }),
    ...data.facts,
  }
}

/**
 * A number for use inside a company (GS1 prefixes 20 to 29): 29 for packed goods; 21 for goods sold by weight, whose
 * digits 8 to 12 the shop's scale fills with grams.
 */
function demoGtin(index: number, isWeighed: boolean): string {
  const digits = isWeighed
    ? `21${String(index + 1).padStart(5, '0')}00000`
    : `29${String(index + 1).padStart(10, '0')}`
  return gtinWithCheckDigit(digits)
}

/** Contents and some six per cent of packaging, in whole grams. */
function packedWeight(grams: number): number {
  return Math.max(1, Math.round(grams * 1.06))
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
