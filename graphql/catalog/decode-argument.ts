import { decodeId, type OpaqueParts, type OpaqueType } from '@/graphql/base/opaque-id'
import { codedError } from '@/graphql/problems/coded-error'
import { explainId } from '@/graphql/problems/decode-input-id'

/** The UUIDs of an id in a query's arguments. Throws `BAD_USER_INPUT` where it is malformed or of another type. */
export function decodeArgument<T extends OpaqueType>(type: T, id: string): OpaqueParts<T> {
  const parts = decodeId(type, id)
  if (parts === null) throw codedError('BAD_USER_INPUT', explainId(type))
  return parts
}
