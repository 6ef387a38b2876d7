import type { AdjustCommand, MoveCommand, SetCommand, StockBucket, StockSpot } from '@/db/stock/command'
import type { Buckets } from '@/db/stock/outcome'
import { unitsAt } from '@/db/stock/spot'

/** Which bucket a command changes and by how much; where its units stand is known of what is on hand alone. */
export function readChange(
  command: AdjustCommand | SetCommand | MoveCommand,
  level: Buckets,
): { bucket: StockBucket; spot: StockSpot | null; change: number } {
  if (command.kind === 'move') {
    const sign = command.to === 'unavailable' ? 1 : -1
    const change = command.from === command.to ? 0 : sign * command.quantity
    return { bucket: 'unavailable', spot: null, change }
  }
  const { bucket } = command
  const spot = bucket === 'onHand' ? (command.spot ?? null) : null
  if (command.kind === 'adjust') return { bucket, spot, change: command.change }
  const present = spot === null ? level[bucket] : unitsAt(spot, level)
  return { bucket, spot, change: command.quantity - present }
}
