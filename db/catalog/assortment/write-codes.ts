import { and, asc, desc, eq, inArray, like, ne } from 'drizzle-orm'
import type { ProductRefusal } from '@/db/catalog/assortment/product-outcome'
import { type SkuInput, toStatedCode } from '@/db/catalog/assortment/sku-input'
import type { Tx } from '@/db/client'
import { sku, skuCode } from '@/db/schema'
import { nextOwnGtin } from '@/standards/item-code'

/** Numbers that a retailer gives to what comes without one: see `nextOwnGtin`. */
const OWN_PREFIX = '004'

interface Codes {
  retailerId: string
  /** Null: a new SKU. */
  skuId: string | null
  codes: SkuInput['codes']
  /** Where the SKU stands in the input. */
  field: readonly string[]
}

/** The first of these codes that names another SKU of the retailer, archived ones included. The retailer is locked. */
export async function findTakenCode(
  tx: Tx,
  { retailerId, skuId, codes, field }: Codes,
): Promise<Extract<ProductRefusal, { type: 'CodeTaken' }> | null> {
  const stated = codes.map(toStatedCode)
  if (stated.length === 0) return null
  const rows = await tx
    .select({ code: skuCode.code, skuId: skuCode.skuId })
    .from(skuCode)
    .where(
      and(
        eq(skuCode.retailerId, retailerId),
        inArray(
          skuCode.code,
          stated.map(({ code }) => code),
        ),
        ...(skuId === null ? [] : [ne(skuCode.skuId, skuId)]),
      ),
    )
  const owners = new Map(rows.map((row) => [row.code, row.skuId]))
  for (const [index, { code, printed }] of stated.entries()) {
    const owner = owners.get(code)
    if (owner !== undefined)
      return { type: 'CodeTaken', printed, skuId: owner, field: [...field, 'codes', String(index), 'code'] }
  }
  return null
}

/**
 * The barcode on the pack: the first GTIN that counts one unit. Without one the SKU keeps the number of the retailer's own that it has, or gets
 * the next, so that everything can be labelled and scanned. The retailer is locked.
 */
export async function choosePackGtin(
  tx: Tx,
  { retailerId, codes, present }: { retailerId: string; codes: SkuInput['codes']; present: string | null },
): Promise<string> {
  const pack = codes.map(toStatedCode).find(({ kind, units }) => kind === 'gtin' && units === 1)
  if (pack) return pack.printed
  if (present?.padStart(14, '0').startsWith(OWN_PREFIX)) return present
  const [last] = await tx
    .select({ code: skuCode.code })
    .from(skuCode)
    .where(
      and(eq(skuCode.retailerId, retailerId), eq(skuCode.kind, 'gtin'), like(skuCode.code, `${OWN_PREFIX}%`)),
    )
    .orderBy(desc(skuCode.code))
    .limit(1)
  return nextOwnGtin(last?.code ?? null)
}

/** States all codes of a SKU that is there; a trigger keeps the code of its pack's GTIN. None of them names another SKU. */
export async function writeCodes(
  tx: Tx,
  { retailerId, skuId, codes, gtin }: Omit<Codes, 'field'> & { skuId: string; gtin: string },
): Promise<void> {
  await tx.delete(skuCode).where(and(eq(skuCode.skuId, skuId), eq(skuCode.isPack, false)))
  await tx
    .update(sku)
    .set({ gtin })
    .where(and(eq(sku.id, skuId), ne(sku.gtin, gtin)))
  const others = codes.map(toStatedCode).filter(({ code }) => code !== gtin.padStart(14, '0'))
  if (others.length === 0) return
  const rows = others.map((each, index) => ({
    ...each,
    retailerId,
    skuId,
    position: index + 1,
    isPack: false,
  }))
  await tx.insert(skuCode).values(rows)
}

/** What a deed says of a SKU's codes. */
export async function listCodes(tx: Tx, skuId: string): Promise<string[]> {
  const rows = await tx
    .select()
    .from(skuCode)
    .where(eq(skuCode.skuId, skuId))
    .orderBy(asc(skuCode.position), asc(skuCode.code))
  return rows.map(({ kind, printed, units }) => `${kind} ${printed}${units === 1 ? '' : ` × ${units}`}`)
}
