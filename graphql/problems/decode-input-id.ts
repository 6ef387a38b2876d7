import { decodeId, type OpaqueParts, type OpaqueType } from '@/graphql/base/opaque-id'
import { type InvalidInputProblem, invalidInput } from '@/graphql/problems'

/** Words for an id that is malformed or of another type. */
export function explainId(type: OpaqueType): string {
  return `This is not the id of a ${type}. Send an id as the server gave it.`
}

/**
 * The UUIDs of an id in an input, or the problem that names its field:
 *
 *     const ids = decodeInputId('Sku', line.skuId, `lines.${index}.skuId`, index)
 *     if ('problem' in ids) return ids.problem
 */
export function decodeInputId<T extends OpaqueType>(
  type: T,
  id: string,
  field: string,
  index: number | null = null,
): { parts: OpaqueParts<T> } | { problem: InvalidInputProblem } {
  const parts = decodeId(type, id)
  return parts ? { parts } : { problem: invalidInput(field, explainId(type), index) }
}
