import { findNode, isNode } from '@/graphql/base/find-node'
import { decodeAnyId } from '@/graphql/base/opaque-id'
import type { QueryResolvers, ResolversTypes } from '@/graphql/generated/resolver-types'

export const node: NonNullable<QueryResolvers['node']> = async (_parent, { id }, context) => {
  const decoded = decodeAnyId(id)
  if (decoded === null || !isNode(decoded)) return null
  const found = await findNode(context, decoded)
  // `Node` is resolved by the type's name, which a row does not carry.
  return found && ({ ...found, __typename: decoded.type } as unknown as ResolversTypes['Node'])
}
