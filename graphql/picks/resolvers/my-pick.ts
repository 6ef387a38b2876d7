import { findPickOfShopper } from '@/db/picks/list-picks'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'

export const myPick: NonNullable<QueryResolvers['myPick']> = (_parent, _args, { viewer, database }) =>
  viewer.kind === 'person' ? findPickOfShopper(database.db, viewer.userId) : null
