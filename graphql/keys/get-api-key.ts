import { findRetailerApiKey, type RetailerApiKeyRow } from '@/db/keys/retailer-api-keys'
import type { GraphqlContext } from '@/graphql/context'

/** A key that was just made or changed. @throws where it is gone, which nothing does. */
export async function getApiKey(
  { database }: Pick<GraphqlContext, 'database'>,
  id: string,
): Promise<RetailerApiKeyRow> {
  const found = await findRetailerApiKey(database.db, id)
  if (!found) throw new Error('An API key that was made is gone.')
  return found
}
