import type { OrderId, OrderLineId, SkuId } from '@/db/ids'
import { appendLineEvent, changeLine, changePick, type NewLineEvent } from '@/db/orders/draft/change-rows'
import type { LineRow, Offer, OrderDraft } from '@/db/orders/draft/order-draft'
import type { OrderVerb, VerbContext } from '@/db/orders/draft/order-verb'
import { capCharge, chargeOrdered, isByPiece } from '@/db/orders/line-charge'
import { stockOfFound } from '@/db/picks/end-line/stock-of-found'
import { findLineInDraft, type PartWithPick, refuseOthers } from '@/db/picks/find-in-draft'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import type { StockCommand } from '@/db/stock/command'
import type { StockRefusal } from '@/db/stock/outcome'

interface LineInHand {
  orderId: OrderId
  lineId: OrderLineId
  /** The person at work. */
  shopperId: string
}

export interface FindLineRequest extends LineInHand {
  kind: 'findLine'
  quantity: number
  /** What the scale shows, in 10^-`priceScale` of the unit that it is priced by, of what is weighed; else null. */
  measured: number | null
}

export interface MissLineRequest extends LineInHand {
  kind: 'missLine'
}

export interface ReplaceLineRequest extends LineInHand {
  kind: 'replaceLine'
  substituteSkuId: SkuId
  /** Steps of the substitute, 1 to what was ordered; of one that is measured otherwise, to what is sold at once. */
  quantity: number
  measured: number | null
}

type Outcome = EndLineOutcome | StockRefusal

export const decideFindLine: OrderVerb<FindLineRequest, EndLineOutcome> = {
  needs: ({ orderId, lineId }) => ({ lines: [{ orderId, lineId }] }),
  decide: (draft, request, context) =>
    endLine(draft, request, context, ({ part, line }) => {
      const { quantity, measured } = request
      const quantityMissing = line.quantity - quantity
      return (
        refuseQuantity(quantity, line.quantity) ??
        refuseMeasure(line, measured) ?? {
          commands: stockOfFound(draft, part.order, line, quantity),
          end: () => {
            const pricedFound = capMeasured(line, measured)
            changeLine(draft, line, { state: 'found', quantityFound: quantity, pricedFound })
            const data = { quantityFound: quantity, quantityMissing, ...(measured !== null && { measured }) }
            return tell({ kind: 'line_found', data })
          },
        }
      )
    }),
}

export const decideMissLine: OrderVerb<MissLineRequest, EndLineOutcome> = {
  needs: ({ orderId, lineId }) => ({ lines: [{ orderId, lineId }] }),
  decide: (draft, request, context) =>
    endLine(draft, request, context, ({ part, line }) => ({
      commands: stockOfFound(draft, part.order, line, 0),
      end: () => {
        changeLine(draft, line, { state: 'not_found', quantityFound: 0 })
        return tell({ kind: 'line_not_found', data: { quantityFound: 0 } })
      },
    })),
}

export const decideReplaceLine: OrderVerb<ReplaceLineRequest, EndLineOutcome> = {
  needs: ({ orderId, lineId, substituteSkuId }) => ({
    lines: [{ orderId, lineId }],
    offeredSkuIds: [substituteSkuId],
  }),
  decide: (draft, request, context) =>
    endLine(draft, request, context, ({ part, line }) => {
      const { quantity, measured, substituteSkuId } = request
      if (!allowsSubstitute(line, substituteSkuId)) return { type: 'SubstitutionRefused' }
      const offer = draft.offers.get(substituteSkuId)
      if (!offer || substituteSkuId === line.skuId) return { type: 'UnknownSubstitute' }
      const refusal = refuseQuantity(quantity, mostOf(line, offer)) ?? refuseMeasure(offer, measured)
      if (refusal) return refusal
      const substitute = makeSubstitute(draft, line, request, offer)
      return {
        commands: [
          ...stockOfFound(draft, part.order, line, 0),
          ...sellSubstitute(substitute, part.order.number),
        ],
        end: () => {
          changeLine(draft, line, { state: 'replaced', quantityFound: 0 })
          part.lines.push(substitute)
          draft.made.lines.add(substitute)
          const data = { replacementId: substitute.id, name: substitute.name, quantityFound: quantity }
          return { event: { kind: 'line_replaced', data }, replacementId: substitute.id }
        },
      }
    }),
}

/** What one way of ending a line does to stock, and then to the line; or why it does not. */
type Ending =
  | {
      commands: StockCommand[]
      end(): { event: Omit<NewLineEvent, 'lineId'>; replacementId: OrderLineId | null }
    }
  | EndLineOutcome

/** What is the same whichever way a line ends: who may, and that it ends once. */
function endLine(
  draft: OrderDraft,
  { orderId, lineId, shopperId }: LineInHand,
  { caller, decideStock }: VerbContext,
  plan: (inHand: { part: PartWithPick; line: LineRow }) => Ending,
): Outcome {
  const inHand = findLineInDraft(draft, { orderId, lineId })
  if (!inHand) return { type: 'UnknownLine' }
  const { part, line } = inHand
  const refusal = refuseOthers(part.pick, shopperId)
  if (refusal) return refusal
  if (line.state !== 'confirmed') return { type: 'LineAlreadyEnded', orderId, lineId }
  const ending = plan(inHand)
  if ('type' in ending) return ending
  const stock = decideStock(ending.commands)
  if (stock.type !== 'StockChanged') return stock
  const { event, replacementId } = ending.end()
  changePick(draft, part.pick, {})
  appendLineEvent(draft, part, caller, { ...event, lineId })
  return { type: 'LineEnded', orderId, lineId, replacementId }
}

function tell(event: Omit<NewLineEvent, 'lineId'>) {
  return { event, replacementId: null }
}

function refuseQuantity(quantity: number, quantityMax: number): EndLineOutcome | null {
  const isOrdered = Number.isInteger(quantity) && quantity >= 1 && quantity <= quantityMax
  return isOrdered ? null : { type: 'QuantityNotOrdered', quantityMax }
}

/** What is priced by weight is weighed, and nothing else is. */
function refuseMeasure(
  { isWeighed }: { isWeighed: boolean },
  measured: number | null,
): EndLineOutcome | null {
  if (!isWeighed) return measured === null ? null : { type: 'MeasureNotAsked' }
  return measured !== null && Number.isSafeInteger(measured) && measured >= 1
    ? null
    : { type: 'MeasureMissing' }
}

/** What is charged for: no more than was authorised. What weighs more is not charged for. */
function capMeasured(
  { quantity, pricePerStep }: Pick<LineRow, 'quantity' | 'pricePerStep'>,
  measured: number | null,
): number | null {
  return measured === null ? null : Math.min(measured, quantity * pricePerStep)
}

/** Of the same kind of steps no more than was ordered. Of others (a piece for 300 g) the lower of the two sums sees to it that nobody pays more. */
function mostOf(line: LineRow, offer: Offer): number {
  const isAlike = isByPiece(line)
    ? isByPiece(offer)
    : !isByPiece(offer) && line.priceScale === offer.priceScale
  return isAlike ? line.quantity : offer.rule.max
}

/** The customer's wish: something similar, the one they named, or nothing. */
function allowsSubstitute({ substitutionWish, substituteSkuId }: LineRow, offeredSkuId: SkuId): boolean {
  if (substitutionWish === 'similar') return true
  return substitutionWish === 'specific' && (substituteSkuId === null || substituteSkuId === offeredSkuId)
}

/** At the lower of the two sums. */
function makeSubstitute(
  draft: OrderDraft,
  line: LineRow,
  { quantity, measured, substituteSkuId }: ReplaceLineRequest,
  offer: Offer,
): LineRow {
  const { name, priceMinor, priceScale, pricePerStep, isWeighed } = offer
  const substitute: LineRow = {
    ...line,
    taxRate: draft.place?.rates[offer.taxClass] ?? null,
    depositMinor: offer.depositMinor,
    id: draft.nextId(),
    version: 1,
    skuId: substituteSkuId,
    name,
    priceMinor,
    priceScale,
    pricePerStep,
    isWeighed,
    pricedFound: capMeasured({ quantity, pricePerStep }, measured),
    // Its price may be that of what it stands in for: nobody is told that they saved that.
    regularMinor: null,
    quantity,
    quantityFound: quantity,
    state: 'found',
    reservationId: draft.nextId(),
    substituteSkuId: null,
    replacesLineId: line.id,
  }
  return { ...substitute, ...capCharge(substitute, chargeOrdered(line)) }
}

function sellSubstitute({ id, skuId, quantity, reservationId }: LineRow, reference: string): StockCommand[] {
  if (!reservationId) return []
  const owner = { kind: 'order_line', id } as const
  return [
    { kind: 'reserve', reservationId, skuId, quantity, owner, expiresAt: null },
    { kind: 'commit', reservationId, reference },
  ]
}
