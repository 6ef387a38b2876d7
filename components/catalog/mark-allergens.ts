import type { Allergen } from '@/components/generated/operations'

/** By which words an allergen stands in a list of ingredients; a word may be the beginning of a longer one. */
const wordsOf: Readonly<Record<Allergen, string>> = {
  GLUTEN: 'gluten|wheat|rye|barley|oats?|spelt|kamut|semolina|malt',
  CRUSTACEANS: 'crustaceans?|prawns?|shrimps?|crabs?|lobsters?|langoustines?|crayfish',
  EGGS: 'eggs?',
  FISH: 'fish|cod|haddock|salmon|tuna|anchov(?:y|ies)|mackerel|sardines?|herrings?|pollock|trout',
  PEANUTS: 'peanuts?|groundnuts?',
  SOYA: 'soya|soy|soybeans?|tofu',
  MILK: 'milk|buttermilk|cream|butter|cheese|whey|lactose|yogh?urt|casein|ghee',
  NUTS: 'nuts?|almonds?|hazelnuts?|walnuts?|cashews?|pecans?|pistachios?|macadamias?',
  CELERY: 'celery|celeriac',
  MUSTARD: 'mustard',
  SESAME: 'sesame|tahini',
  SULPHITES: 'sulphites?|sulphur dioxide|metabisulphite',
  LUPIN: 'lupins?',
  MOLLUSCS: 'molluscs?|mussels?|oysters?|squid|octopus|clams?|scallops?|whelks?',
}

/** Milk and butter of these are none. */
const NO_MILK = String.raw`(?<!\b(?:coconut|oat|rice|almond|soya|soy|cocoa|shea|peanut|nut|cashew|hemp) )`

export interface MarkedPart {
  text: string
  isAllergen: boolean
}

/** A list of ingredients in parts, of which those that name an allergen which the product is stated to contain are to stand out. Pure; nothing is added or left out. */
export function markAllergens(ingredients: string, contains: readonly Allergen[]): MarkedPart[] {
  if (contains.length === 0) return [{ text: ingredients, isAllergen: false }]
  const words = contains.map((each) => (each === 'MILK' ? `${NO_MILK}(?:${wordsOf[each]})` : wordsOf[each]))
  const parts = ingredients.split(new RegExp(String.raw`\b((?:${words.join('|')}))\b`, 'i'))
  return parts.flatMap((text, index) => (text === '' ? [] : [{ text, isAllergen: index % 2 === 1 }]))
}
