/** One pack of a product that the store has. */
export type Variant = { id: string; gtin: string; optionValues: unknown }

type Choice = { value: string; gtin: string; isChosen: boolean }

/**
 * The options in which the packs of a product differ, each with its values. A value leads to the pack that keeps as many
 * of the other chosen values as there are; options with one value only are no choice and are left out.
 */
export function listVariantOptions(
  variants: Variant[],
  chosenId: string,
): { name: string; choices: Choice[] }[] {
  const packs = variants.map((variant) => ({ ...variant, values: readOptions(variant.optionValues) }))
  const chosen = packs.find((pack) => pack.id === chosenId)?.values ?? {}
  const names = [...new Set(packs.flatMap((pack) => Object.keys(pack.values)))]
  return names.flatMap((name) => {
    const values = [...new Set(packs.flatMap((pack) => pack.values[name] ?? []))]
    const choices = values.flatMap((value) => {
      const fits = packs.filter((pack) => pack.values[name] === value)
      const [best] = fits.sort((a, b) => countSame(b.values, chosen) - countSame(a.values, chosen))
      return best ? [{ value, gtin: best.gtin, isChosen: chosen[name] === value }] : []
    })
    return choices.length > 1 ? [{ name, choices }] : []
  })
}

function countSame(a: Record<string, string>, b: Record<string, string>): number {
  return Object.entries(a).filter(([name, value]) => b[name] === value).length
}

function readOptions(optionValues: unknown): Record<string, string> {
  if (!optionValues || typeof optionValues !== 'object') return {}
  return Object.fromEntries(Object.entries(optionValues).map(([name, value]) => [name, String(value)]))
}
