import type { Allergen, DateMark, ParticularName, StorageKind } from '@/components/generated/operations'

/** The fourteen as customers read them, in the order of the law. */
export const allergenWords: Readonly<Record<Allergen, string>> = {
  GLUTEN: 'cereals with gluten',
  CRUSTACEANS: 'crustaceans',
  EGGS: 'eggs',
  FISH: 'fish',
  PEANUTS: 'peanuts',
  SOYA: 'soya',
  MILK: 'milk',
  NUTS: 'nuts',
  CELERY: 'celery',
  MUSTARD: 'mustard',
  SESAME: 'sesame',
  SULPHITES: 'sulphites',
  LUPIN: 'lupin',
  MOLLUSCS: 'molluscs',
}

export const particularWords: Readonly<Record<ParticularName, string>> = {
  INGREDIENTS: 'Ingredients',
  ALLERGENS: 'Allergens',
  NUTRITION: 'Nutrition',
  ORIGIN: 'Origin',
  MINIMUM_AGE: 'Minimum age',
  STORAGE: 'Storage',
  DATE_MARK: 'Kind of date',
  PRODUCER: 'Producer',
}

export const storageWords: Readonly<Record<StorageKind, string>> = {
  AMBIENT: 'At room temperature',
  CHILLED: 'In the fridge',
  FROZEN: 'In the freezer',
}

export const dateMarkWords: Readonly<Record<DateMark, string>> = {
  USE_BY: 'Use by',
  BEST_BEFORE: 'Best before',
  NONE: 'None',
}

/** `Allergens, storage`. */
export function listParticulars(names: readonly ParticularName[]): string {
  return names
    .map((name, index) => (index === 0 ? particularWords[name] : particularWords[name].toLowerCase()))
    .join(', ')
}
