/** What is free in shape in the catalogue, in a shape that a page can show. */
export type ProductFacts = {
  dietary: string[]
  others: { term: string; value: string }[]
}

/** What stands elsewhere on the page: dietary, and what is told among the particulars. */
const known = new Set(['dietary', 'allergens', 'ingredients', 'origin', 'storage', 'ageMin'])

/** Reads free attributes. What is malformed is left out: a page about a product must not fail on one of its facts. */
export function readProductFacts(attributes: unknown, toldElsewhere: readonly string[] = []): ProductFacts {
  const entries = attributes && typeof attributes === 'object' ? Object.entries(attributes) : []
  const texts = (name: string) => toTexts(entries.find(([key]) => key === name)?.[1])
  return {
    dietary: texts('dietary'),
    others: entries.flatMap(([key, value]) => {
      const words = toTexts(value)
      return known.has(key) || toldElsewhere.includes(key) || words.length === 0
        ? []
        : [{ term: toTerm(key), value: words.join(', ') }]
    }),
  }
}

function toTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toTexts)
  if (typeof value === 'string') return value ? [value] : []
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No']
  return []
}

/** `fromMonths` and `from_months` become “From months”. */
function toTerm(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
