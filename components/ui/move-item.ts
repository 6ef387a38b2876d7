/** The list with one item at another place; as it was where there is no such place. Pure. */
export function moveItem<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const moved = list[from]
  if (moved === undefined || to < 0 || to >= list.length) return [...list]
  return list.toSpliced(from, 1).toSpliced(to, 0, moved)
}
