import DataLoader from 'dataloader'
import { listCallerNames } from '@/db/accounts/list-caller-names'
import type { Db } from '@/db/client'
import type { GraphqlContext } from '@/graphql/context'

/** Who caused something, in words fit for staff: colleagues and programs by name, customers without. */
export function createActorLoader({ database }: GraphqlContext): DataLoader<string, string> {
  return new DataLoader(async (callers) => {
    const names = await nameActors(database.db, callers)
    return callers.map((caller) => names.get(caller) ?? nameKind(caller))
  })
}

/** The same for a list that is read without a request's loaders. */
export async function nameActors(db: Db, callers: readonly string[]): Promise<Map<string, string>> {
  const names = await listCallerNames(db, callers)
  return new Map(callers.map((caller) => [caller, names.get(caller) ?? nameKind(caller)]))
}

function nameKind(caller: string): string {
  if (caller === 'system') return 'Onshelf'
  if (caller.startsWith('guest:')) return 'A guest'
  return caller.startsWith('key:') ? 'A program' : 'A customer'
}
