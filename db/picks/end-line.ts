import type { Tx } from '@/db/client'
import type { Caller, SkuId } from '@/db/ids'
import { appendOrderEvents, type NewOrderEvent } from '@/db/orders/append-order-events'
import type { LoadedOrder, OrderKey } from '@/db/orders/load-order'
import { orderSubjects } from '@/db/orders/order-subjects'
import { submitFresh } from '@/db/orders/submit-fresh'
import { type LoadedPick, lockPickOfOrder } from '@/db/picks/load-pick'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import { updatePick } from '@/db/picks/update-pick'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'

export type Line = LoadedOrder['lines'][number]

export interface EndLineInput extends OrderKey {
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
  { locationId, orderId, lineId, caller, key, shopperId }: EndLineInput,
  ending: LineEnding<Plan>,
): Promise<EndLineOutcome> {
  let hand: { loaded: LoadedPick; line: Line } | null = null
  let plan: Plan | undefined
  return submitFresh<EndLineOutcome>(engine, {
    locationId,
    caller,
    key,
    kind: ending.kind,
    content: { lineId, ...ending.content },
    authority: 'location',
    subjects: orderSubjects({ locationId, orderId }, null),
    async commands(tx) {
      const loaded = await lockPickOfOrder(tx, { locationId, orderId })
      const line = loaded?.lines.find(({ id }) => id === lineId)
      if (!loaded || !line) return { type: 'UnknownLine' }
      hand = { loaded, line }
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
 * that every screen stops promising what nobody could find. In a warehouse all were sold at confirmation, so the balance is right
 * already: the ledger says that the missing ones came back from the sale and were short.
 */
export function stockOfFound(
  line: Line,
  { order, isShipped }: LoadedPick,
  quantityFound: number,
): StockCommand[] {
  const missing = line.quantity - quantityFound
  const { number: reference } = order
  const { reservationId, skuId } = line
  if (!reservationId) throw new Error(`The line ${line.id} is promised without a hold`)
  const adjust = (change: number, reason: 'returned' | 'shorted'): StockCommand => ({
    kind: 'adjust',
    skuId,
    bucket: 'onHand',
    change,
    reason,
    reference,
    onShortfall: 'refuse',
  })
  const short = missing > 0 ? [adjust(-missing, 'shorted')] : []
  if (isShipped) return missing > 0 ? [adjust(missing, 'returned'), ...short] : []
  if (quantityFound === 0) return [{ kind: 'release', reservationId, reason: 'shorted', reference }, ...short]
  return [{ kind: 'commit', reservationId, quantity: quantityFound, reference }, ...short]
}
