import { and, eq } from 'drizzle-orm'
import { lockRetailer } from '@/db/catalog/lock-retailer'
import type { TaxOutcome } from '@/db/catalog/taxes/tax-outcome'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import type { TaxRateId } from '@/db/ids'
import { taxRate } from '@/db/schema'

export type RemoveTaxRate = {
  retailerId: string
  taxRateId: TaxRateId
}

/** Takes a rate away: the one before it holds on. What was ordered keeps the rate that it was sold at. Locks the retailer. */
export async function removeTaxRate(
  database: Database,
  ask: Ask,
  input: RemoveTaxRate,
): Promise<TaxOutcome | KeyReused> {
  const request = { ...ask, kind: 'removeTaxRate', content: { ...input } }
  return doOnce<TaxOutcome>(database, request, async (tx, record) => {
    const { retailerId, taxRateId } = input
    await lockRetailer(tx, retailerId)
    const [gone] = await tx
      .delete(taxRate)
      .where(and(eq(taxRate.retailerId, retailerId), eq(taxRate.id, taxRateId)))
      .returning()
    if (!gone) return { type: 'UnknownTaxRate' }
    const { country, taxClass, rate, fromOn } = gone
    await record({
      retailerId,
      kind: 'tax_rate_removed',
      subject: { type: 'tax_rate', id: taxRateId },
      before: { country, taxClass, rate, fromOn },
      after: null,
    })
    return { type: 'TaxRatesChanged', retailerId }
  })
}
