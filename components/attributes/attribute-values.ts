import type { Stated } from '@/components/assortment/use-draft'
import type {
  Attribute_AttributeFragment,
  AttributeValueInput,
  ProductPage_ProductFragment,
} from '@/components/generated/operations'

/** What somebody types of each attribute, by its id: words, digits, the key of a choice, `yes` or `no`; keys of several. Empty: not stated. */
export type AttributeDraft = Record<string, string | string[]>

type Product = Pick<ProductPage_ProductFragment, 'category' | 'attributeValues' | 'version'>

export function toAttributeDraft({ category, attributeValues, version }: Product): Stated<AttributeDraft> {
  const entries = category.productAttributes.map(({ id, kind }) => {
    const value = attributeValues.find(({ attribute }) => attribute.id === id)
    const keys = value?.choices?.map(({ key }) => key) ?? []
    if (kind === 'SEVERAL') return [id, keys] as const
    if (kind === 'CHOICE') return [id, keys[0] ?? ''] as const
    if (kind === 'YES_NO') return [id, value ? (value.isTrue ? 'yes' : 'no') : ''] as const
    return [id, (kind === 'NUMBER' ? value?.number : value?.text) ?? ''] as const
  })
  return { values: Object.fromEntries(entries), version }
}

/** What was typed as the server takes it, all of it in the attributes' order, or what is wrong with it by the path of its field. */
export function readAttributeDraft(
  attributes: readonly Attribute_AttributeFragment[],
  draft: AttributeDraft,
): { values: AttributeValueInput[] } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const values = attributes.map((attribute, index): AttributeValueInput => {
    const { id: attributeId, kind, decimals } = attribute
    const typed = draft[attributeId] ?? ''
    if (typed.length === 0) return { attributeId }
    if (Array.isArray(typed)) return { attributeId, choices: typed }
    if (kind === 'CHOICE') return { attributeId, choices: [typed] }
    if (kind === 'YES_NO') return { attributeId, isTrue: typed === 'yes' }
    if (kind === 'TEXT') return typed.trim() ? { attributeId, text: typed.trim() } : { attributeId }
    const number = typed.trim().replace('−', '-').replace(',', '.')
    const [, whole, fraction = ''] = /^-?(\d{1,9})(?:\.(\d+))?$/.exec(number) ?? []
    if (number !== '' && (whole === undefined || fraction.length > decimals))
      problems[`values.${index}.number`] =
        decimals === 0 ? 'A whole number.' : `A number with at most ${decimals} decimals.`
    return number === '' ? { attributeId } : { attributeId, number }
  })
  return Object.keys(problems).length > 0 ? { problems } : { values }
}

/** What others saved of an attribute, in a line. */
export function sayDraft(
  { kind, choices, unit }: Attribute_AttributeFragment,
  typed: string | string[] | undefined,
): string {
  const name = (key: string) => choices.find((choice) => choice.key === key)?.name ?? key
  if (Array.isArray(typed)) return typed.map(name).join(', ')
  if (!typed) return ''
  if (kind === 'CHOICE') return name(typed)
  if (kind === 'YES_NO') return typed === 'yes' ? 'Yes' : 'No'
  return kind === 'NUMBER' && unit ? `${typed} ${unit}` : typed
}
