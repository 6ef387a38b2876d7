/** The first of these option values that stands in the list before already; options in another order are the same. */
export function findSameOptions(all: readonly Readonly<Record<string, string>>[]): number | null {
  const seen = new Set<string>()
  for (const [index, values] of all.entries()) {
    const text = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (seen.has(text)) return index
    seen.add(text)
  }
  return null
}
