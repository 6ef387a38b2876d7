import type { Particulars, ParticularName as StoredName } from '@/db/schema/particulars'
import { fromEnum, toEnum } from '@/graphql/base/enum-case'
import type {
  Nutrition,
  ParticularName,
  Particulars as ParticularsNode,
  SetProductParticularsInput,
} from '@/graphql/generated/resolver-types'

const names: Readonly<Record<StoredName, ParticularName>> = {
  ingredients: 'INGREDIENTS',
  allergens: 'ALLERGENS',
  nutrition: 'NUTRITION',
  origin: 'ORIGIN',
  minimumAge: 'MINIMUM_AGE',
  storage: 'STORAGE',
  dateMark: 'DATE_MARK',
  producer: 'PRODUCER',
}

export function toParticularNames(stored: readonly StoredName[]): ParticularName[] {
  return stored.map((name) => names[name])
}

/** Each once. */
export function readParticularNames(given: readonly ParticularName[]): StoredName[] {
  return (Object.keys(names) as StoredName[]).filter((name) => given.includes(names[name]))
}

/** What is stored, as the schema tells it. */
export function toParticulars(stored: Particulars): ParticularsNode {
  const { ingredients, allergens, nutrition, origin, minimumAge, storage, dateMark, producer } = stored
  return {
    ingredients: ingredients ?? null,
    origin: origin ?? null,
    minimumAge: minimumAge ?? null,
    producer: producer ?? null,
    allergens: allergens
      ? {
          contains: allergens.contains.map(toEnum),
          mayContain: allergens.mayContain.map(toEnum),
          freeFrom: allergens.freeFrom.map(toEnum),
        }
      : null,
    nutrition: nutrition ? { ...nutrition, per: toEnum(`per_${nutrition.per}` as const) } : null,
    storage: storage ? { ...storage, kind: toEnum(storage.kind) } : null,
    dateMark: dateMark ? toEnum(dateMark) : null,
  }
}

const basis: Readonly<Record<Nutrition['per'], NonNullable<Particulars['nutrition']>['per']>> = {
  PER_100_G: '100_g',
  PER_100_ML: '100_ml',
}

/** What somebody states, as it is stored: an empty text states nothing. */
export function readParticulars(
  input: Omit<SetProductParticularsInput, 'key' | 'productId' | 'expectedVersion'>,
): Particulars {
  const { ingredients, allergens, nutrition, origin, minimumAge, storage, dateMark, producer } = input
  return {
    ...(ingredients && { ingredients }),
    ...(allergens && {
      allergens: {
        contains: (allergens.contains ?? []).map(fromEnum),
        mayContain: (allergens.mayContain ?? []).map(fromEnum),
        freeFrom: (allergens.freeFrom ?? []).map(fromEnum),
      },
    }),
    ...(nutrition && {
      nutrition: { ...nutrition, per: basis[nutrition.per], fibre: nutrition.fibre ?? null },
    }),
    ...(origin && { origin }),
    ...(minimumAge && { minimumAge }),
    ...(storage && {
      storage: { kind: fromEnum(storage.kind), instructions: storage.instructions ?? '' },
    }),
    ...(dateMark && { dateMark: fromEnum(dateMark) }),
    ...(producer && { producer }),
  }
}
