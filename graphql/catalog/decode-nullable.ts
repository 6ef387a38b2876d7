import { decodeArgument } from '@/graphql/input/decode-argument'

/** The UUID of an id that may be left out. */
export function decodeNullable(
  type: 'Category' | 'Product' | 'Sku',
  id: string | null | undefined,
): string | null {
  return id === null || id === undefined ? null : decodeArgument(type, id)[0]
}
