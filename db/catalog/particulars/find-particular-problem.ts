import type { AllergenStatement, Nutrition, Particulars } from '@/db/schema/particulars'

export interface ParticularProblem {
  /** Path inside the input. */
  field: string[]
  message: string
}

const MILLIGRAMS_OF_ALL = 100_000

/** What cannot be true of what is stated; null where nothing contradicts. Pure. */
export function findParticularProblem({ allergens, nutrition }: Particulars): ParticularProblem | null {
  const problem =
    (allergens && findAllergenProblem(allergens)) ?? (nutrition && findNutritionProblem(nutrition))
  return problem ?? null
}

/** An allergen is contained, or may be, or is not. */
function findAllergenProblem({
  contains,
  mayContain,
  freeFrom,
}: AllergenStatement): ParticularProblem | null {
  const stated = [...contains, ...mayContain, ...freeFrom]
  const twice = stated.find((each, index) => stated.indexOf(each) < index)
  if (!twice) return null
  return {
    field: ['allergens'],
    message: `${twice} is stated twice: it is contained, or may be contained, or it is free from it.`,
  }
}

function findNutritionProblem(nutrition: Nutrition): ParticularProblem | null {
  const { energyKj, energyKcal, fat, saturates, carbohydrate, sugars, fibre, protein, salt } = nutrition
  const at = (field: keyof Nutrition, message: string) => ({ field: ['nutrition', field], message })
  if (saturates > fat) return at('saturates', 'Of the fat, no more than all of it is saturates.')
  if (sugars > carbohydrate) return at('sugars', 'Of the carbohydrate, no more than all of it is sugars.')
  if (fat + carbohydrate + (fibre ?? 0) + protein + salt > MILLIGRAMS_OF_ALL)
    return at('fat', 'Together they are more than the 100 g or 100 ml of which they are told.')
  // A kilocalorie is 4.184 kJ; labels convert each nutrient by round factors, so some tenths are left open, and small numbers are rounded a lot.
  const isSmall = energyKj < 40 && energyKcal < 10
  if (!isSmall && (energyKj < energyKcal * 3.8 || energyKj > energyKcal * 4.6))
    return at('energyKj', 'A kilocalorie is about 4.2 kJ: one of the two is wrong.')
  return null
}
