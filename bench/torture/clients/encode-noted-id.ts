import { encodeId, type OpaqueParts, type OpaqueType } from '@/graphql/base/opaque-id'

/** The opaque id of what a client noted: its history is text, and is read back from a file. */
export function encodeNotedId<T extends OpaqueType>(type: T, ...parts: string[]): string {
  return encodeId(type, ...(parts as OpaqueParts<T>))
}
