interface WalkedLine {
  id: string
  position: number
  skuId: string
  replacesLineId: string | null
}

interface Shelf {
  zone: string
  aisle: number
  bay: number
}

/**
 * Lines in the order of the walk: zone, aisle, bay, then as they were ordered. What took a line's place stands behind it, wherever it
 * came from; a line whose shelf is not known comes last.
 */
export function sortByWalk<Line extends WalkedLine>(
  lines: readonly Line[],
  shelfOf: (line: Line) => Shelf | null,
): Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const stops = lines.map((line) => {
    const wanted = (line.replacesLineId && byId.get(line.replacesLineId)) || line
    return { line, position: wanted.position, shelf: shelfOf(wanted), follows: wanted === line ? 0 : 1 }
  })
  return stops
    .sort((a, b) => compareShelves(a.shelf, b.shelf) || a.position - b.position || a.follows - b.follows)
    .map(({ line }) => line)
}

function compareShelves(a: Shelf | null, b: Shelf | null): number {
  if (!a || !b) return Number(a === null) - Number(b === null)
  // By code points: the same walk on every machine, whatever its language.
  if (a.zone !== b.zone) return a.zone < b.zone ? -1 : 1
  return a.aisle - b.aisle || a.bay - b.bay
}
