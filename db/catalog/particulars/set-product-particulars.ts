import { eq, sql } from 'drizzle-orm'
import { openLiveProduct } from '@/db/catalog/assortment/open-product'
import type { ProductOutcome } from '@/db/catalog/assortment/product-outcome'
import { findParticularProblem } from '@/db/catalog/particulars/find-particular-problem'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { product } from '@/db/schema'
import type { Particulars } from '@/db/schema/particulars'

export type SetProductParticulars = {
  productId: string
  expectedVersion: number
  /** All of them: what is left out is stated no more. */
  particulars: Particulars
}

/** States anew what must be told of a product before one buys it. What it then lacks, and where it may be sold, follows by itself. */
export async function setProductParticulars(
  database: Database,
  ask: Ask,
  input: SetProductParticulars,
): Promise<ProductOutcome | KeyReused> {
  const { productId, expectedVersion, particulars } = input
  const content = { productId, expectedVersion, particulars: JSON.stringify(particulars) }
  return doOnce<ProductOutcome>(
    database,
    { ...ask, kind: 'setProductParticulars', content },
    async (tx, record) => {
      const row = await openLiveProduct(tx, input)
      if ('type' in row) return row
      const problem = findParticularProblem(particulars)
      if (problem) return { type: 'BrokenParticulars', ...problem }
      const { id, retailerId } = row
      await tx
        .update(product)
        .set({ particulars, version: sql`${product.version} + 1` })
        .where(eq(product.id, id))
      await record({
        retailerId,
        kind: 'product_particulars_set',
        subject: { type: 'product', id },
        before: { particulars: row.particulars },
        after: { particulars },
      })
      return { type: 'ProductChanged', id }
    },
  )
}
