import DataLoader from 'dataloader'
import { listRatesNow, listTaxRates, type RatesNow, type TaxRateRow } from '@/db/catalog/taxes/list-tax-rates'
import { groupInOrder, inOrder } from '@/graphql/catalog/loaders/in-order'
import type { GraphqlContext } from '@/graphql/context'

/** Rates of tax of retailers, by country, class and day. Keeps nothing: they are told after they were changed. */
export function createTaxRatesLoader({ database }: GraphqlContext): DataLoader<string, TaxRateRow[]> {
  return new DataLoader(
    async (ids) => groupInOrder(ids, await listTaxRates(database.db, ids), (row) => row.retailerId),
    { cache: false },
  )
}

/** The rates that hold at locations now; null where there is no such location. */
export function createRatesNowLoader({ database }: GraphqlContext): DataLoader<string, RatesNow | null> {
  return new DataLoader(async (ids) =>
    inOrder(ids, await listRatesNow(database.db, ids), ({ locationId }) => locationId),
  )
}
