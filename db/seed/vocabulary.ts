/** The words in which the department files are written. They hold data only; `build-world.ts` makes rows of it. */

import type { ParticularName, StorageKind } from '@/db/schema/particulars'
import type { Allergen } from '@/standards/allergens'

export type Dietary =
  | 'vegan'
  | 'vegetarian'
  | 'gluten-free'
  | 'dairy-free'
  | 'organic'
  | 'alcohol-free'
  | 'no-added-sugar'

export interface ProductDetails {
  /** A second option beside the size: one SKU for each value and size. */
  flavours?: readonly string[]
  /** What the second option is called on the page; `Flavour` unless said otherwise. */
  option?: string
  diet?: readonly Dietary[]
  allergens?: readonly Allergen[]
  origin?: string
  ingredients?: string
  storage?: StorageKind
  /** Weight of one piece, for sizes that are counted. */
  grams?: number
  /** No two weigh the same: the size is what one piece weighs on average. */
  weighed?: boolean
  /** In what it is sold, where that is not the piece: cut to weight; or by the piece and priced by the kilogram. The price is that of the size. */
  sold?: 'by weight' | 'priced by weight'
  ageMin?: number
  /** Deposit by size label, in minor units: bottles that are filled again. */
  deposits?: Readonly<Record<string, number>>
  /** Anything else worth a line on the page: grape, strength, roast. */
  facts?: Readonly<Record<string, string | number>>
}

export interface ProductData extends ProductDetails {
  brand: string
  name: string
  /** A name in the icon package `fluent-emoji-flat`. */
  icon: string
  /** Size label to price in minor units. */
  sizes: Readonly<Record<string, number>>
  description: string
}

export interface DepartmentHead {
  slug: string
  name: string
  icon: string
  /** Hue of the tile behind the pictures, in degrees. */
  hue: number
  /** The part of the shop where its shelves stand. */
  zone: string
  storage: StorageKind
  /** What holds for nearly all of its products; a product's own word goes first. */
  diet?: readonly Dietary[]
  /** What must be told of its products before one buys. */
  requires?: readonly ParticularName[]
}

/** Aisles by name, in each the shelves by name, on each the products. */
export type AisleTree = Readonly<Record<string, Readonly<Record<string, readonly ProductData[]>>>>

export interface DepartmentData extends DepartmentHead {
  aisles: AisleTree
}

export function department(head: DepartmentHead, aisles: AisleTree): DepartmentData {
  return { ...head, aisles }
}

export function product(
  brand: string,
  name: string,
  icon: string,
  sizes: Readonly<Record<string, number>>,
  description: string,
  details: ProductDetails = {},
): ProductData {
  return { brand, name, icon, sizes, description, ...details }
}
