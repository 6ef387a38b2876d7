import DataLoader from 'dataloader'
import { listPeopleByIds, type PersonNamed } from '@/db/people/list-members'
import { inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** People by id; null where there is none. */
export function createColleagueLoader({ database }: GraphqlContext): DataLoader<string, PersonNamed | null> {
  return new DataLoader(async (ids) => inOrder(ids, await listPeopleByIds(database.db, ids), (row) => row.id))
}
