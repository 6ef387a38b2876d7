import DataLoader from 'dataloader'
import { listSubjectNames } from '@/db/deeds/list-subject-names'
import type { GraphqlContext } from '@/graphql/context'

/** What deeds were done to, by name; null for what has none. */
export function createSubjectNameLoader({ database }: GraphqlContext): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const names = await listSubjectNames(database.db, ids)
    return ids.map((id) => names.get(id) ?? null)
  })
}
