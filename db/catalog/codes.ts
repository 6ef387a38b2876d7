import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { skuCode } from '@/db/schema'
import { listItemCodeReadings } from '@/standards/item-code'

export type SkuCodeRow = typeof skuCode.$inferSelect

/** What a code of any kind names at a retailer, as somebody typed or scanned it. A GTIN goes before what reads the same. */
export async function findCode(
  db: Db,
  { retailerId, text }: { retailerId: string; text: string },
): Promise<SkuCodeRow | null> {
  const readings = listItemCodeReadings(text)
  const rows = await db
    .select()
    .from(skuCode)
    .where(and(eq(skuCode.retailerId, retailerId), inArray(skuCode.code, readings)))
  return (
    readings.map((code) => rows.find((row) => row.code === code)).find((row) => row !== undefined) ?? null
  )
}

/** Codes of these SKUs, the pack's first below each. */
export async function listCodesBySkus(db: Db, skuIds: readonly string[]): Promise<SkuCodeRow[]> {
  return db
    .select()
    .from(skuCode)
    .where(inArray(skuCode.skuId, [...skuIds]))
    .orderBy(asc(skuCode.position), asc(skuCode.code))
}
