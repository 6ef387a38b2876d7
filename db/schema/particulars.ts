import type { Allergen } from '@/standards/allergens'

/** What must be told before one buys. */
export const particularNames = [
  'ingredients',
  'allergens',
  'nutrition',
  'origin',
  'minimumAge',
  'storage',
  'dateMark',
  'producer',
] as const

export type ParticularName = (typeof particularNames)[number]

/** All that of the fourteen is in a product, as its producer declares it: none stands twice. */
export interface AllergenStatement {
  contains: Allergen[]
  mayContain: Allergen[]
  freeFrom: Allergen[]
}

/** Of 100 g or 100 ml; what is no energy in milligrams, so that no float is kept. */
export interface Nutrition {
  per: '100_g' | '100_ml'
  energyKj: number
  energyKcal: number
  fat: number
  saturates: number
  carbohydrate: number
  sugars: number
  /** Null: its producer does not state it. */
  fibre: number | null
  protein: number
  salt: number
}

export type StorageKind = 'ambient' | 'chilled' | 'frozen'

/** What is not there was never stated, which is another thing than "none". */
export interface Particulars {
  ingredients?: string
  allergens?: AllergenStatement
  nutrition?: Nutrition
  origin?: string
  /** Years that a buyer must have. */
  minimumAge?: number
  /** `instructions` as on the pack; empty: nothing beside the kind. */
  storage?: { kind: StorageKind; instructions: string }
  /** Which date its packs bear. */
  dateMark?: 'use_by' | 'best_before' | 'none'
  /** Name and address of the business that answers for it. */
  producer?: string
}
