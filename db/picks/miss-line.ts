import { updateLines } from '@/db/orders/update-rows'
import { type EndLineInput, endLine, stockOfFound } from '@/db/picks/end-line'
import type { EndLineOutcome } from '@/db/picks/pick-outcome'
import type { StockEngine } from '@/db/stock/engine'

/** A line that is not on the shelf: its units are given back and posted short. */
export async function missLine(engine: StockEngine, input: EndLineInput): Promise<EndLineOutcome> {
  return endLine(engine, input, {
    kind: 'missLine',
    content: {},
    async plan(_tx, line, loaded) {
      return { commands: stockOfFound(line, loaded, 0), plan: null }
    },
    async write(tx, line) {
      await updateLines(tx, [line], { state: 'not_found', quantityFound: 0 })
      return {
        event: { kind: 'line_not_found', lineId: line.id, data: { quantityFound: 0 } },
        replacementId: null,
      }
    },
  })
}
