import { and, desc, eq, lte } from 'drizzle-orm'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { TaxClass } from '@/db/catalog/taxes/list-tax-rates'
import type { TaxOutcome } from '@/db/catalog/taxes/tax-outcome'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { taxRate } from '@/db/schema'

export type SetTaxRate = {
  retailerId: string
  country: string
  taxClass: TaxClass
  /** In thousandths of a percent. */
  rate: number
  /** `2027-01-01`. */
  fromOn: string
}

/**
 * Sets a rate of a class from a day on, until the next of the class begins. Where one begins on that day already, it is named and nothing is changed.
 * What was ordered keeps its rate. Locks the retailer.
 */
export async function setTaxRate(
  database: Database,
  ask: Ask,
  input: SetTaxRate,
): Promise<TaxOutcome | KeyReused> {
  const request = { ...ask, kind: 'setTaxRate', content: { ...input } }
  return doOnce<TaxOutcome>(database, request, async (tx, record) => {
    const { retailerId, country, taxClass, rate, fromOn } = input
    if (!(await lockRetailer(tx, retailerId))) return { type: 'UnknownRetailer' }
    const [before] = await tx
      .select()
      .from(taxRate)
      .where(
        and(
          eq(taxRate.retailerId, retailerId),
          eq(taxRate.country, country),
          eq(taxRate.taxClass, taxClass),
          lte(taxRate.fromOn, fromOn),
        ),
      )
      .orderBy(desc(taxRate.fromOn))
      .limit(1)
    if (before?.fromOn === fromOn) return { type: 'TaxRateOverlaps', taxRateId: before.id }
    const id = newId()
    await tx.insert(taxRate).values({ id, ...input })
    await record({
      retailerId,
      kind: 'tax_rate_set',
      subject: { type: 'tax_rate', id },
      before: before ? { country, taxClass, rate: before.rate, fromOn: before.fromOn } : null,
      after: { country, taxClass, rate, fromOn },
    })
    return { type: 'TaxRatesChanged', retailerId }
  })
}
