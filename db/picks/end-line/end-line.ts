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

/** What was taken from the shelf. */
interface Found {
  /** Steps, 1 to what was ordered. */
  quantity: number
  /** What the scale shows, of what is priced by another unit than it is counted in; else nothing. */
  measured?: number | null
}

/** A line found wholly or in part; the missing steps are posted short. */
export function findLine(
  engine: StockEngine,
  { quantity, measured = null, ...input }: EndLineInput & Found,
): Promise<EndLineOutcome> {
  const asked = { quantity, ...(measured !== null && { measured }) }
  return endLine(engine, input, asked, { kind: 'findLine', ...namesOf(input), quantity, measured })
}

/** A line that is not on the shelf: its units are given back and posted short. */
export function missLine(engine: StockEngine, input: EndLineInput): Promise<EndLineOutcome> {
  return endLine(engine, input, {}, { kind: 'missLine', ...namesOf(input) })
}

export interface ReplaceLineInput extends EndLineInput, Found {
  substituteSkuId: SkuId
}

/**
 * Puts a substitute in a line's place: in one transaction the original's hold is given up and posted short, and the substitute is held
 * and sold. Refused where the customer wants none, or another one. The customer pays the lower of the two sums, never more than was
 * authorised (I9). Wish and note go on to the substitute (I12).
 */
export function replaceLine(
  engine: StockEngine,
  { substituteSkuId, quantity, measured = null, ...input }: ReplaceLineInput,
): Promise<EndLineOutcome> {
  const asked = { substituteSkuId, quantity, ...(measured !== null && { measured }) }
  return endLine(engine, input, asked, { kind: 'replaceLine', ...namesOf(input), ...asked, measured })
}

function namesOf({ orderId, lineId, shopperId }: EndLineInput) {
  return { orderId, lineId, shopperId }
}

/** Ends one line of a pick: stock, line, event and pick in one transaction, whichever way it ends. */
function endLine(
  engine: StockEngine,
  { locationId, lineId, caller, key }: EndLineInput,
  asked: { quantity?: number; measured?: number; substituteSkuId?: SkuId },
  request: FindLineRequest | MissLineRequest | ReplaceLineRequest,
): Promise<EndLineOutcome> {
  const content = { lineId, ...asked }
  return engine.submit<EndLineOutcome>({ locationId, caller, key, kind: request.kind, content, request })
}
