import type { Caller, LocationId, OrderId, OrderLineId, SkuId } from '@/db/ids'
import type {
  FindLineRequest,
  MissLineRequest,
  ReplaceLineRequest,
} from '@/db/picks/end-line/decide-end-line'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import type { StockEngine } from '@/db/stock/engine'

export interface EndLineInput {
  locationId: LocationId
  orderId: OrderId
  lineId: OrderLineId
  caller: Caller
  key: string
  /** The person at work. */
  shopperId: string
}

/** A line found wholly or in part (units: 1 to what was ordered); the missing ones are posted short. */
export function findLine(
  engine: StockEngine,
  { quantity, ...input }: EndLineInput & { quantity: number },
): Promise<EndLineOutcome> {
  return endLine(engine, input, { quantity }, { kind: 'findLine', ...namesOf(input), quantity })
}

/** A line that is not on the shelf: its units are given back and posted short. */
export function missLine(engine: StockEngine, input: EndLineInput): Promise<EndLineOutcome> {
  return endLine(engine, input, {}, { kind: 'missLine', ...namesOf(input) })
}

export interface ReplaceLineInput extends EndLineInput {
  substituteSkuId: SkuId
  /** Units of the substitute, 1 to what was ordered. */
  quantity: number
}

/**
 * Puts a substitute in a line's place: in one transaction the original's hold is given up and posted short, and the substitute is held
 * and sold. Refused where the customer wants none, or another one. The customer pays the lower of the two sums, never more than was
 * authorised (I9). Wish and note go on to the substitute (I12).
 */
export function replaceLine(
  engine: StockEngine,
  { substituteSkuId, quantity, ...input }: ReplaceLineInput,
): Promise<EndLineOutcome> {
  const asked = { substituteSkuId, quantity }
  return endLine(engine, input, asked, { kind: 'replaceLine', ...namesOf(input), ...asked })
}

function namesOf({ orderId, lineId, shopperId }: EndLineInput) {
  return { orderId, lineId, shopperId }
}

/** Ends one line of a pick: stock, line, event and pick in one transaction, whichever way it ends. */
function endLine(
  engine: StockEngine,
  { locationId, lineId, caller, key }: EndLineInput,
  asked: { quantity?: number; substituteSkuId?: SkuId },
  request: FindLineRequest | MissLineRequest | ReplaceLineRequest,
): Promise<EndLineOutcome> {
  const content = { lineId, ...asked }
  return engine.submit<EndLineOutcome>({ locationId, caller, key, kind: request.kind, content, request })
}
