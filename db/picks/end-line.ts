import type { Tx } from '@/db/client'
import type { Caller, LocationId, SkuId } from '@/db/ids'
import { appendOrderEvents, type NewOrderEvent } from '@/db/orders/append-order-events'
import type { LoadedOrder } from '@/db/orders/load-order'
import { type LoadedPick, lockPickOfLine } from '@/db/picks/load-pick'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import { updatePick } from '@/db/picks/update-pick'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'

export type Line = LoadedOrder['lines'][number]

export interface EndLineInput {
  locationId: LocationId
  lineId: string
  caller: Caller
  key: string
  shopperId: string
}

/** What one way of ending a line does with the line that its shopper has in hand. */
export interface LineEnding<Plan> {
  kind: 'findLine' | 'missLine' | 'replaceLine'
  content: { quantity?: number; substituteSkuId?: SkuId }
  /** Checks, and says what happens to stock and order; a refusal ends it. */
  plan(
    tx: Tx,
    line: Line,
    loaded: LoadedPick,
  ): Promise<{ commands: StockCommand[]; plan: Plan } | { refusal: EndLineOutcome }>
  /** Writes what became of the line; part of the same transaction. Returns the line that took its place, if any. */
  write(
    tx: Tx,
    line: Line,
    loaded: LoadedPick,
    plan: Plan,
  ): Promise<{ event: NewOrderEvent; replacementId: string | null }>
}

/** Ends one line of a pick: stock, line, event and pick in one transaction, whichever way it ends. */
export async function endLine<Plan>(
  engine: StockEngine,
  { locationId, lineId, caller, key, shopperId }: EndLineInput,
  ending: LineEnding<Plan>,
): Promise<EndLineOutcome> {
  let hand: { loaded: LoadedPick; line: Line } | null = null
  let plan: Plan | undefined
  return engine.submit<EndLineOutcome>({
    locationId,
    caller,
    key,
    kind: ending.kind,
    content: { lineId, ...ending.content },
    authority: 'location',
    async commands(tx) {
      hand = await lockPickOfLine(tx, { locationId, lineId })
      if (!hand) return { type: 'UnknownLine' }
      const { loaded, line } = hand
      if (loaded.pick.state !== 'claimed' || loaded.pick.shopperId !== shopperId) {
        return { type: 'PickNotYours' }
      }
      if (line.state !== 'confirmed') return { type: 'LineAlreadyEnded', orderId: line.orderId, lineId }
      const planned = await ending.plan(tx, line, loaded)
      if ('refusal' in planned) return planned.refusal
      plan = planned.plan
      return planned.commands
    },
    async onDecided(tx, _decided, at) {
      if (!hand) throw new Error('A line was ended that was not loaded')
      const { loaded, line } = hand
      const { event, replacementId } = await ending.write(tx, line, loaded, plan as Plan)
      await updatePick(tx, loaded.pick, {})
      await appendOrderEvents(tx, { locationId, orderId: line.orderId, caller, at }, [event])
      return { type: 'LineEnded', orderId: line.orderId, lineId, replacementId }
    },
  })
}

/**
 * Stock's side of a line of which `quantityFound` units were found: those are sold, the missing ones are given back and posted short, so
 * that every screen stops promising what nobody could find. In a warehouse all were sold at confirmation: there the missing units
 * were never in the building, so the sale stands for the balance and nothing more is taken from it.
 */
export function stockOfFound(
  line: Line,
  { order, isShipped }: LoadedPick,
  quantityFound: number,
): StockCommand[] {
  if (isShipped) return []
  if (!line.reservationId) throw new Error(`The line ${line.id} is promised without a hold`)
  const missing = line.quantity - quantityFound
  const { number: reference } = order
  const { reservationId, skuId } = line
  const commands: StockCommand[] =
    quantityFound > 0
      ? [{ kind: 'commit', reservationId, quantity: quantityFound, reference }]
      : [{ kind: 'release', reservationId, reason: 'shorted', reference }]
  if (missing > 0) {
    commands.push({
      kind: 'adjust',
      skuId,
      bucket: 'onHand',
      change: -missing,
      reason: 'shorted',
      reference,
      onShortfall: 'refuse',
    })
  }
  return commands
}
