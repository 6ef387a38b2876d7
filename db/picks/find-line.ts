import { updateLines } from '@/db/orders/update-rows'
import { type EndLineInput, endLine, stockOfFound } from '@/db/picks/end-line'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import type { StockEngine } from '@/db/stock/engine'

/** A line found wholly or in part (units: 1 to what was ordered); the missing ones are posted short. */
export async function findLine(
  engine: StockEngine,
  input: EndLineInput & { quantity: number },
): Promise<EndLineOutcome> {
  const { quantity } = input
  return endLine(engine, input, {
    kind: 'findLine',
    content: { quantity },
    async plan(_tx, line, loaded) {
      if (!Number.isInteger(quantity) || quantity < 1 || quantity > line.quantity) {
        return { refusal: { type: 'QuantityNotOrdered', quantityMax: line.quantity } }
      }
      return { commands: stockOfFound(line, loaded, quantity), plan: null }
    },
    async write(tx, line) {
      await updateLines(tx, [line], { state: 'found', quantityFound: quantity })
      const data = { quantityFound: quantity, quantityMissing: line.quantity - quantity }
      return { event: { kind: 'line_found', lineId: line.id, data }, replacementId: null }
    },
  })
}
