interface WalkedLine {
  id: string
  position: number
  skuId: string
  replacesLineId: string | null
}

/**
 * Lines in the order of the walk, then as they were ordered. What took a line's place stands behind it, wherever it came from; a line whose shelf is not
 * known comes last.
 */
export function sortByWalk<Line extends WalkedLine, Shelf>(
  lines: readonly Line[],
  shelfOf: (line: Line) => Shelf | null,
  compare: (a: Shelf, b: Shelf) => number,
): Line[] {
  const compareShelves = (a: Shelf | null, b: Shelf | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b)
  const byId = new Map(lines.map((line) => [line.id, line]))
  const stops = lines.map((line) => {
    const wanted = (line.replacesLineId && byId.get(line.replacesLineId)) || line
    return { line, position: wanted.position, shelf: shelfOf(wanted), follows: wanted === line ? 0 : 1 }
  })
  return stops
    .sort((a, b) => compareShelves(a.shelf, b.shelf) || a.position - b.position || a.follows - b.follows)
    .map(({ line }) => line)
}
