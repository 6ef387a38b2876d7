import type { Stated } from '@/components/assortment/use-draft'
import { allergenWords } from '@/components/catalog/particular-words'
import type {
  Allergen,
  DateMark,
  NutritionBasis,
  ProductPage_ProductFragment,
  SetProductParticularsInput,
  StorageKind,
} from '@/components/generated/operations'

export type Presence = 'CONTAINS' | 'MAY_CONTAIN' | 'FREE_FROM'

export const nutrients = ['fat', 'saturates', 'carbohydrate', 'sugars', 'fibre', 'protein', 'salt'] as const

export type Nutrient = (typeof nutrients)[number]

/** What must be told of a product, as somebody types it; nutrients in grams. */
export type ParticularsValues = {
  ingredients: string
  /** Whether anything is said of allergens at all: none of them is a statement too. */
  isAllergenStated: boolean
  allergens: Partial<Record<Allergen, Presence>>
  nutrition: { per: NutritionBasis; energyKj: string; energyKcal: string } & Record<Nutrient, string>
  origin: string
  minimumAge: string
  storageKind: StorageKind | ''
  storageInstructions: string
  dateMark: DateMark | ''
  producer: string
}

export const particularsFieldWords: Readonly<Record<keyof ParticularsValues, string>> = {
  ingredients: 'Ingredients',
  isAllergenStated: 'Whether allergens are stated',
  allergens: 'Allergens',
  nutrition: 'Nutrition',
  origin: 'Origin',
  minimumAge: 'Minimum age',
  storageKind: 'Storage',
  storageInstructions: 'How it is kept',
  dateMark: 'Kind of date',
  producer: 'Producer',
}

export const allergenList = Object.keys(allergenWords) as Allergen[]

export function toParticularsValues({
  particulars,
  version,
}: Pick<ProductPage_ProductFragment, 'particulars' | 'version'>): Stated<ParticularsValues> {
  const { allergens, nutrition, storage } = particulars
  const of = (listed: readonly Allergen[], presence: Presence) =>
    listed.map((each) => [each, presence] as const)
  const stated = allergens && [
    ...of(allergens.contains, 'CONTAINS'),
    ...of(allergens.mayContain, 'MAY_CONTAIN'),
    ...of(allergens.freeFrom, 'FREE_FROM'),
  ]
  const grams = (field: Nutrient) => toGrams(nutrition?.[field] ?? null)
  return {
    version,
    values: {
      ingredients: particulars.ingredients ?? '',
      isAllergenStated: allergens !== null,
      // In one order, so that the same statement is the same.
      allergens: Object.fromEntries(
        allergenList.flatMap((each) => stated?.filter(([allergen]) => allergen === each) ?? []),
      ),
      nutrition: {
        per: nutrition?.per ?? 'PER_100_G',
        energyKj: nutrition ? String(nutrition.energyKj) : '',
        energyKcal: nutrition ? String(nutrition.energyKcal) : '',
        fat: grams('fat'),
        saturates: grams('saturates'),
        carbohydrate: grams('carbohydrate'),
        sugars: grams('sugars'),
        fibre: grams('fibre'),
        protein: grams('protein'),
        salt: grams('salt'),
      },
      origin: particulars.origin ?? '',
      minimumAge: particulars.minimumAge === null ? '' : String(particulars.minimumAge),
      storageKind: storage?.kind ?? '',
      storageInstructions: storage?.instructions ?? '',
      dateMark: particulars.dateMark ?? '',
      producer: particulars.producer ?? '',
    },
  }
}

type Input = Omit<SetProductParticularsInput, 'key' | 'productId' | 'expectedVersion'>

/** What is sent, or what cannot be, by the path of its field. */
export function toParticularsInput(
  values: ParticularsValues,
): { input: Input } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const nutrition = readNutrition(values.nutrition, problems)
  const age = values.minimumAge.trim()
  if (age && !/^[1-9]\d?$/.test(age)) problems.minimumAge = 'Enter years: 18.'
  if (Object.keys(problems).length > 0) return { problems }
  const listed = (presence: Presence) => allergenList.filter((each) => values.allergens[each] === presence)
  return {
    input: {
      ingredients: values.ingredients.trim() || null,
      allergens: values.isAllergenStated
        ? { contains: listed('CONTAINS'), mayContain: listed('MAY_CONTAIN'), freeFrom: listed('FREE_FROM') }
        : null,
      nutrition,
      origin: values.origin.trim() || null,
      minimumAge: age ? Number(age) : null,
      storage: values.storageKind
        ? { kind: values.storageKind, instructions: values.storageInstructions.trim() }
        : null,
      dateMark: values.dateMark || null,
      producer: values.producer.trim() || null,
    },
  }
}

/** All of it or none: a table with holes is none. */
function readNutrition(
  { per, energyKj, energyKcal, ...typed }: ParticularsValues['nutrition'],
  problems: Record<string, string>,
): Input['nutrition'] {
  const isEmpty = [energyKj, energyKcal, ...nutrients.map((each) => typed[each])].every(
    (text) => !text.trim(),
  )
  if (isEmpty) return null
  const whole = (field: string, text: string) => {
    if (!/^\d{1,4}$/.test(text.trim())) problems[`nutrition.${field}`] = 'A whole number.'
    return Number(text)
  }
  const milligrams = (field: Nutrient) => {
    const read = readGrams(typed[field])
    if (read === null) problems[`nutrition.${field}`] = 'Grams, as 3.6.'
    return read ?? 0
  }
  return {
    per,
    energyKj: whole('energyKj', energyKj),
    energyKcal: whole('energyKcal', energyKcal),
    fat: milligrams('fat'),
    saturates: milligrams('saturates'),
    carbohydrate: milligrams('carbohydrate'),
    sugars: milligrams('sugars'),
    fibre: typed.fibre.trim() ? milligrams('fibre') : null,
    protein: milligrams('protein'),
    salt: milligrams('salt'),
  }
}

/** Milligrams of “3.6” or “3,6” grams, without a float in between; null where it is no such number. */
function readGrams(text: string): number | null {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,3}))?$/.exec(text.trim()) ?? []
  return whole === undefined ? null : Number(whole) * 1_000 + Number(part.padEnd(3, '0'))
}

function toGrams(milligrams: number | null): string {
  if (milligrams === null) return ''
  const part = String(milligrams % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${Math.floor(milligrams / 1_000)}${part && `.${part}`}`
}
