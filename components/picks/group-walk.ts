import type { PickLine_LineFragment } from '@/components/generated/operations'
import { countItems } from '@/standards/quantity'

export type PickLine = PickLine_LineFragment

/** One aisle of the walk with the lines that are still to be found there. */
export type WalkStop = { key: string; zone: string; aisle: number | null; lines: PickLine[] }

export type Walk = {
  stops: WalkStop[]
  /** Lines that have ended, the replacement with the line whose place it took. */
  ended: { line: PickLine; replacement: PickLine | null }[]
}

/** Whether a line still waits to be looked for. */
export function isOpen(line: Pick<PickLine, 'state'>): boolean {
  return line.state === 'CONFIRMED' || line.state === 'HELD'
}

/** The list as one walks it: aisle by aisle what is open, apart from it what is done. Keeps the order that it is given. */
export function groupWalk(lines: readonly PickLine[]): Walk {
  const stops: WalkStop[] = []
  const ended: Walk['ended'] = []
  for (const line of lines) {
    // A replacement is shown with its original.
    if (line.replaces !== null) continue
    if (!isOpen(line)) {
      ended.push({ line, replacement: lines.find((each) => each.replaces?.id === line.id) ?? null })
      continue
    }
    const zone = line.listing?.zone ?? 'No fixed place'
    const aisle = line.listing?.aisle ?? null
    const last = stops.at(-1)
    if (last && last.zone === zone && last.aisle === aisle) last.lines.push(line)
    else stops.push({ key: `${zone} ${aisle} ${line.id}`, zone, aisle, lines: [line] })
  }
  return { stops, ended }
}

/** What became of an order: units found, lines replaced, units missing. */
export function countOutcome(lines: readonly PickLine[]): {
  unitsFound: number
  linesReplaced: number
  unitsMissing: number
} {
  let [unitsFound, linesReplaced, unitsMissing] = [0, 0, 0]
  for (const line of lines) {
    if (line.state === 'REPLACED') linesReplaced += 1
    else if (line.replaces === null && !isOpen(line)) {
      const found = countItems(line.quantityFound, line.sku.quantityRule)
      unitsFound += found
      unitsMissing += countItems(line.quantity, line.sku.quantityRule) - found
    }
  }
  return { unitsFound, linesReplaced, unitsMissing }
}
