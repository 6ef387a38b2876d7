import type { Stated } from '@/components/assortment/use-draft'
import type {
  AddAttributeInput,
  AttributeKind,
  AttributeList_AttributeFragment,
  EditAttributeInput,
} from '@/components/generated/operations'

/** An attribute as somebody defines it. */
export type AttributeDefinition = {
  name: string
  kind: AttributeKind
  unit: string
  decimals: string
  isRequired: boolean
  /** `key` is null of those that are new. */
  choices: { key: string | null; name: string }[]
}

export const definitionWords: Readonly<Record<keyof AttributeDefinition, string>> = {
  name: 'Name',
  kind: 'Kind',
  unit: 'Unit',
  decimals: 'Decimals',
  isRequired: 'Whether it is required',
  choices: 'Choices',
}

export const emptyDefinition: Stated<AttributeDefinition> = {
  version: 0,
  values: {
    name: '',
    kind: 'TEXT',
    unit: '',
    decimals: '0',
    isRequired: false,
    choices: [
      { key: null, name: '' },
      { key: null, name: '' },
    ],
  },
}

export function toDefinition(attribute: AttributeList_AttributeFragment): Stated<AttributeDefinition> {
  const { name, kind, unit, decimals, isRequired, choices, version } = attribute
  return {
    version,
    values: {
      name,
      kind,
      unit: unit ?? '',
      decimals: String(decimals),
      isRequired,
      choices: choices.map((choice) => ({ key: choice.key, name: choice.name })),
    },
  }
}

const isChosen = (kind: AttributeKind) => kind === 'CHOICE' || kind === 'SEVERAL'

/** Without the choices that were left empty, so that what is sent and what is shown have the same places. */
export function tidyDefinition(values: AttributeDefinition): AttributeDefinition {
  return { ...values, choices: values.choices.filter(({ name }) => name.trim()) }
}

/** What is missing, by field. */
export function checkDefinition({ name, kind, choices }: AttributeDefinition): Record<string, string> {
  return {
    ...(name.trim() ? {} : { name: 'Enter what it is called.' }),
    ...(isChosen(kind) && choices.length === 0 ? { choices: 'Say what there is to choose from.' } : {}),
  }
}

export function toAddInput(
  { name, kind, unit, decimals, isRequired, choices }: AttributeDefinition,
  categoryId: string,
): Omit<AddAttributeInput, 'key'> {
  return {
    categoryId,
    name: name.trim(),
    kind,
    isRequired,
    ...(kind === 'NUMBER' && { unit: unit.trim() || null, decimals: Number(decimals) }),
    ...(isChosen(kind) && { choices: choices.map((choice) => choice.name.trim()) }),
  }
}

export function toEditInput({
  name,
  kind,
  unit,
  decimals,
  isRequired,
  choices,
}: AttributeDefinition): Omit<EditAttributeInput, 'key' | 'attributeId' | 'expectedVersion'> {
  return {
    name: name.trim(),
    isRequired,
    ...(kind === 'NUMBER' && { unit: unit.trim() || null, decimals: Number(decimals) }),
    ...(isChosen(kind) && { choices: choices.map(({ key, name: said }) => ({ key, name: said.trim() })) }),
  }
}
