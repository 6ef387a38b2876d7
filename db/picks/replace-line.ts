import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Tx } from '@/db/client'
import type { LocationId, SkuId } from '@/db/ids'
import { updateLines } from '@/db/orders/update-rows'
import { type EndLineInput, endLine, type Line, stockOfFound } from '@/db/picks/end-line'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import { listing, orderLine, sku } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

export interface ReplaceLineInput extends EndLineInput {
  substituteSkuId: SkuId
  /** Units of the substitute, 1 to what was ordered. */
  quantity: number
}

interface Substitute {
  lineId: string
  reservationId: string
  name: string
  priceMinor: number
}

/**
 * Puts a substitute in a line's place: in one transaction the original's hold is given up and posted short, and the substitute is held
 * and sold. Refused where the customer wants none, or another one. The customer pays the
 * lower of the two sums, never more than was authorised (I9). Wish and note go on to the substitute (I12).
 */
export async function replaceLine(engine: StockEngine, input: ReplaceLineInput): Promise<EndLineOutcome> {
  const { locationId, substituteSkuId, quantity } = input
  return endLine<Substitute>(engine, input, {
    kind: 'replaceLine',
    content: { substituteSkuId, quantity },
    async plan(tx, line, loaded) {
      if (!Number.isInteger(quantity) || quantity < 1 || quantity > line.quantity) {
        return { refusal: { type: 'QuantityNotOrdered', quantityMax: line.quantity } }
      }
      if (!allowsSubstitute(line, substituteSkuId)) return { refusal: { type: 'SubstitutionRefused' } }
      const offer = await findOffer(tx, locationId, substituteSkuId)
      if (!offer || substituteSkuId === line.skuId) return { refusal: { type: 'UnknownSubstitute' } }
      const plan: Substitute = {
        lineId: uuidv7(),
        reservationId: uuidv7(),
        name: offer.name,
        priceMinor: Math.min(offer.priceMinor, Math.floor((line.priceMinor * line.quantity) / quantity)),
      }
      const { reservationId } = plan
      const owner = { kind: 'order_line', id: plan.lineId } as const
      return {
        plan,
        commands: [
          ...stockOfFound(line, loaded, 0),
          { kind: 'reserve', reservationId, skuId: substituteSkuId, quantity, owner, expiresAt: null },
          { kind: 'commit', reservationId, reference: loaded.order.number },
        ],
      }
    },
    async write(tx, line, _loaded, { lineId, reservationId, name, priceMinor }) {
      await updateLines(tx, [line], { state: 'replaced', quantityFound: 0 })
      await tx.insert(orderLine).values({
        ...line,
        id: lineId,
        version: 1,
        skuId: substituteSkuId,
        name,
        priceMinor,
        quantity,
        quantityFound: quantity,
        state: 'found',
        reservationId,
        substituteSkuId: null,
        replacesLineId: line.id,
      })
      const data = { replacementId: lineId, name, quantityFound: quantity }
      return { event: { kind: 'line_replaced', lineId: line.id, data }, replacementId: lineId }
    },
  })
}

/** The customer's wish: something similar, the one they named, or nothing. */
function allowsSubstitute({ substitutionWish, substituteSkuId }: Line, offeredSkuId: SkuId): boolean {
  if (substitutionWish === 'similar') return true
  return substitutionWish === 'specific' && (substituteSkuId === null || substituteSkuId === offeredSkuId)
}

async function findOffer(
  tx: Tx,
  locationId: LocationId,
  skuId: SkuId,
): Promise<{ name: string; priceMinor: number } | null> {
  const [offer] = await tx
    .select({ name: sku.name, priceMinor: listing.priceMinor })
    .from(listing)
    .innerJoin(sku, eq(sku.id, listing.skuId))
    .where(and(eq(listing.locationId, locationId), eq(listing.skuId, skuId), eq(listing.isListed, true)))
  return offer ?? null
}
