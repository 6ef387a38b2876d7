/** What a DataLoader has to give back: for each key its row, or null. */
export function inOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}

/** The same for keys with many rows each, which keep their order. */
export function groupInOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Row[][] {
  const byKey = new Map<string | null, Row[]>()
  for (const row of rows) {
    const group = byKey.get(keyOf(row))
    if (group) group.push(row)
    else byKey.set(keyOf(row), [row])
  }
  return keys.map((key) => byKey.get(key) ?? [])
}
