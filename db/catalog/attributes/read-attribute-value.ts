import type { AttributeRow } from '@/db/catalog/attributes/list-attributes'
import type { AttributeValue } from '@/db/schema/attribute-values'

/** What somebody states of an attribute, in the field of its kind; in none: it is stated no more. */
export type StatedAttribute = {
  /** Whose attribute. */
  retailerId: string
  attributeId: string
  text: string | null
  /** Decimal, with a point. */
  number: string | null
  /** By key or by name. */
  choices: readonly string[] | null
  isTrue: boolean | null
}

type Told = Exclude<keyof StatedAttribute, 'attributeId' | 'retailerId'>

export type ReadAttributeValue = { value: AttributeValue | null } | { part: Told; message: string }

/** By kind: the field in which it is stated, and how one says so. */
const tellings = {
  text: { part: 'text', says: 'is told in words' },
  number: { part: 'number', says: 'is a number' },
  choice: { part: 'choices', says: 'is one of its choices' },
  several: { part: 'choices', says: 'is some of its choices' },
  yes_no: { part: 'isTrue', says: 'is yes or no' },
} as const satisfies Record<AttributeRow['kind'], { part: Told; says: string }>

const CHOICES_TOLD = 10

/** What is kept of a statement, null where nothing is stated any more; or what is wrong with it. Pure. */
export function readAttributeValue(
  attribute: Pick<AttributeRow, 'name' | 'kind' | 'scale' | 'choices'>,
  stated: StatedAttribute,
): ReadAttributeValue {
  const { name, kind } = attribute
  const { part, says } = tellings[kind]
  const parts: Told[] = ['text', 'number', 'choices', 'isTrue']
  const other = parts.find((each) => each !== part && stated[each] !== null)
  if (other) return { part: other, message: `“${name}” ${says}: send \`${part}\`.` }
  switch (kind) {
    case 'text':
      return { value: stated.text }
    case 'yes_no':
      return { value: stated.isTrue }
    case 'number':
      return stated.number === null ? { value: null } : readNumber(attribute, stated.number)
    case 'choice':
    case 'several':
      return stated.choices === null ? { value: null } : readChoices(attribute, stated.choices)
  }
}

/** Steps of 10 to the power of -`scale`; no digit passes through a float. */
function readNumber({ name, scale }: Pick<AttributeRow, 'name' | 'scale'>, text: string): ReadAttributeValue {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text.trim()) ?? []
  const kept = fraction.replace(/0+$/, '')
  if (whole === undefined || kept.length > scale) {
    const form = scale === 0 ? 'a whole number' : `a number with at most ${scale} decimals, as 12.5,`
    return { part: 'number', message: `“${name}” is ${form} below 1,000,000,000.` }
  }
  const steps = Number(whole + kept.padEnd(scale, '0'))
  return { value: sign === '-' && steps !== 0 ? -steps : steps }
}

function readChoices(
  { name, kind, choices }: Pick<AttributeRow, 'name' | 'kind' | 'choices'>,
  stated: readonly string[],
): ReadAttributeValue {
  const find = (told: string) =>
    choices.find(({ key }) => key === told) ?? choices.find((choice) => choice.name === told)
  const unknown = stated.find((told) => !find(told))
  if (unknown !== undefined) {
    const offered = choices.slice(0, CHOICES_TOLD).map((choice) => choice.name)
    const more = choices.length > CHOICES_TOLD ? ' and others' : ''
    return {
      part: 'choices',
      message: `“${name}” has no choice “${unknown}”. It offers ${offered.join(', ')}${more}.`,
    }
  }
  const chosen = choices
    .filter((choice) => stated.some((told) => find(told) === choice))
    .map(({ key }) => key)
  if (kind === 'several') return { value: chosen.length > 0 ? chosen : null }
  return chosen.length > 1
    ? { part: 'choices', message: `“${name}” is one of its choices, not several.` }
    : { value: chosen[0] ?? null }
}
