import { findTaxRate } from '@/db/catalog/taxes/list-tax-rates'
import type { TaxOutcome } from '@/db/catalog/taxes/tax-outcome'
import type { KeyReused } from '@/db/deeds/do-once'
import type { TaxRateId } from '@/db/ids'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { type GraphqlContext, perRequest } from '@/graphql/context'
import { keyReused, notFound } from '@/graphql/problems'

/** What a change of a retailer's rates of tax answers. */
export async function toTaxResult(context: GraphqlContext, outcome: TaxOutcome | KeyReused) {
  switch (outcome.type) {
    case 'TaxRatesChanged': {
      const retailer = await getLoaded(perRequest(context, createRetailerLoader), outcome.retailerId)
      return { __typename: 'TaxRatesChanged' as const, retailer }
    }
    case 'TaxRateOverlaps': {
      const present = await findTaxRate(context.database.db, outcome.taxRateId as TaxRateId)
      // A retry may come after it was taken away.
      if (!present) return notFound('The other rate')
      return {
        __typename: 'TaxRateOverlaps' as const,
        code: 'TAX_RATE_OVERLAPS' as const,
        message:
          'A rate of this class holds from that day already. Take it away first, or choose another day.',
        present,
      }
    }
    case 'UnknownRetailer':
      return notFound('This retailer')
    case 'UnknownTaxRate':
      return notFound('This rate')
    case 'KeyReused':
      return keyReused()
  }
}
