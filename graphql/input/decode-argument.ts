import { decodeId, type OpaqueParts, type OpaqueType } from '@/graphql/base/opaque-id'

/** The UUIDs of an id in the arguments: `@id` in the SDL has seen to it that it is one of this type. */
export function decodeArgument<T extends OpaqueType>(type: T, id: string): OpaqueParts<T> {
  const parts = decodeId(type, id)
  if (parts === null) throw new Error(`An argument that holds the id of a ${type} says so by @id in the SDL.`)
  return parts
}
