import { createRetailer as create } from '@/db/catalog/create-retailer'
import { requirePerson } from '@/graphql/accounts/require-person'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import { doerOf } from '@/graphql/deeds/doer-of'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { invalidInput, keyReused } from '@/graphql/problems'
import { currencyCodes } from '@/standards/iso-4217'

export const createRetailer: NonNullable<MutationResolvers['createRetailer']> = async (
  _parent,
  { input: { key, currency, name, country, pricesIncludeTax = true } },
  context,
) => {
  if (!currencyCodes.includes(currency)) {
    return invalidInput('currency', 'A currency has a code of ISO 4217, such as EUR.')
  }
  const outcome = await create(context.database, {
    doer: doerOf(context),
    key,
    userId: requirePerson(context).userId,
    at: context.clock(),
    name,
    currency,
    country,
    pricesIncludeTax,
  })
  if (outcome.type === 'KeyReused') return keyReused()
  const retailer = await getLoaded(perRequest(context, createRetailerLoader), outcome.id)
  return { __typename: 'RetailerCreated', retailer }
}
