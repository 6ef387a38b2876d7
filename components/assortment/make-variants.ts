import { changeSizeLabel, emptySku, type SkuValues } from '@/components/assortment/sku-values'

/** Items that a product may have. */
export const variantsMax = 50

/** An option of a product with all its values, as they are typed: `Vanilla, Chocolate`. */
export type TypedOption = { name: string; values: string }

/** What was typed with commas or line breaks between, each once. */
function readList(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((each) => each.trim()))].filter(Boolean)
}

/** How many items the options and sizes make. Pure. */
export function countVariants(options: readonly TypedOption[], sizes: string): number {
  const counts = [...options.map(({ values }) => readList(values).length), readList(sizes).length]
  return counts.some((count) => count > 0) ? counts.reduce((all, count) => all * Math.max(1, count), 1) : 0
}

/**
 * One item for each value of each option and each size, in the order in which they were typed. An item that is there already stays as it is; a new one is
 * like the first but for its options, size, name and codes. Items that are none of these follow, unless nothing was typed into them. Pure.
 */
export function makeVariants(
  present: readonly SkuValues[],
  options: readonly TypedOption[],
  sizes: string,
): SkuValues[] {
  const [like = emptySku] = present
  let variants: SkuValues['options'][] = [[]]
  for (const { name, values } of options) {
    const choices = readList(values)
    if (choices.length === 0) continue
    variants = variants.flatMap((variant) =>
      choices.map((value) => [...variant, { name: name.trim(), value }]),
    )
  }
  const labels = readList(sizes)
  const made = variants.flatMap((variant) =>
    (labels.length > 0 ? labels : [like.sizeLabel]).map((label) => {
      const wanted = { ...changeSizeLabel(like, label), name: '', options: variant, codes: emptySku.codes }
      return present.find((each) => keyOf(each) === keyOf(wanted)) ?? wanted
    }),
  )
  const others = present.filter((each) => !made.includes(each) && isOwn(each))
  return [...made, ...others]
}

const keyOf = ({ options, sizeLabel }: SkuValues) =>
  JSON.stringify([options.map(({ name, value }) => [name.trim(), value.trim()]).sort(), sizeLabel.trim()])

/** What has no options and no code was only there to be made into others. */
function isOwn({ options, codes }: SkuValues): boolean {
  return options.some(({ value }) => value.trim()) || codes.some(({ code }) => code.trim())
}

/** What a product comes in already, as one types it. */
export function readPresent(present: readonly SkuValues[]): { options: TypedOption[]; sizes: string } {
  const names = [...new Set(present.flatMap(({ options }) => options.map(({ name }) => name)))]
  const valuesOf = (name: string) =>
    present.flatMap(({ options }) => options.filter((each) => each.name === name).map(({ value }) => value))
  const join = (texts: readonly string[]) => [...new Set(texts)].join(', ')
  const options = names.map((name) => ({ name, values: join(valuesOf(name)) }))
  return {
    options: options.length > 0 ? options : [{ name: '', values: '' }],
    sizes: join(present.map(({ sizeLabel }) => sizeLabel)),
  }
}

/**
 * The items that a product lacks of what was typed, each like its first, and what those that are there have of options that they lack: the first value of
 * each. Pure.
 */
export function listMissing(
  present: readonly SkuValues[],
  options: readonly TypedOption[],
  sizes: string,
): { presentOptions: SkuValues['options']; missing: SkuValues[] } {
  const typed = options.filter(({ values }) => readList(values).length > 0)
  const lacks = ({ options: own }: SkuValues, name: string) => own.every((each) => each.name !== name)
  const presentOptions = typed
    .map(({ name, values }) => ({ name: name.trim(), value: readList(values)[0] ?? '' }))
    .filter(({ name }) => present.some((each) => lacks(each, name)))
  const stated = present.map((each) => ({
    ...each,
    options: [...each.options, ...presentOptions.filter(({ name }) => lacks(each, name))],
  }))
  const missing = makeVariants(stated, typed, sizes).filter((each) => !stated.includes(each))
  return { presentOptions, missing }
}
