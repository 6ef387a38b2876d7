import type { Caller } from '@/db/ids'
import type { OrderDraft } from '@/db/orders/draft/order-draft'
import type { OrderNeeds } from '@/db/orders/draft/order-needs'
import type { StockCommand } from '@/db/stock/command'
import type { StockChanged, StockRefusal } from '@/db/stock/outcome'

export interface VerbContext {
  caller: Caller
  /** Decides what happens to stock, all or nothing: once it has changed, nothing of the request may fail any more. */
  decideStock(commands: readonly StockCommand[]): StockChanged | StockRefusal
}

/**
 * One thing that may be asked of orders, payments or picks. `needs` says what is to be locked and read for it, `decide` is pure: from the
 * draft and the request to an outcome, changes of the draft's rows and commands for stock. What it changed is written with its batch.
 */
export interface OrderVerb<Request, Outcome> {
  needs(request: Request, caller: Caller): OrderNeeds
  decide(draft: OrderDraft, request: Request, context: VerbContext): Outcome | StockRefusal
}
