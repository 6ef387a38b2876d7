import type { AttributeRow } from '@/db/catalog/attributes/list-attributes'

type Defined = Pick<AttributeRow, 'name' | 'kind' | 'unit' | 'scale'> & { choices: readonly string[] }

/** Told of every product in a field of its own, and found by it. */
const taken = ['brand', 'ingredients', 'allergens', 'origin', 'storage', 'agemin']

/** What is wrong with an attribute as it shall be; null: nothing. Pure. */
export function findAttributeProblem({
  name,
  kind,
  unit,
  scale,
  choices,
}: Defined): { field: string[]; message: string } | null {
  if (taken.includes(name.toLowerCase()))
    return { field: ['name'], message: 'This is told of every product already, in a field of its own.' }
  if (kind !== 'number' && unit !== '') return { field: ['unit'], message: 'Only a number has a unit.' }
  if (kind !== 'number' && scale !== 0) return { field: ['decimals'], message: 'Only a number has decimals.' }
  const isChosen = kind === 'choice' || kind === 'several'
  if (isChosen && choices.length === 0)
    return { field: ['choices'], message: 'Say what there is to choose from.' }
  if (!isChosen && choices.length > 0)
    return { field: ['choices'], message: 'Only what is chosen has choices.' }
  const lower = choices.map((choice) => choice.toLowerCase())
  const again = lower.findIndex((choice, index) => lower.indexOf(choice) < index)
  return again < 0
    ? null
    : { field: ['choices', String(again), 'name'], message: 'This choice stands in the list already.' }
}
