export interface StatedPicture {
  name: string
  alt: string
}

/** The list with one picture at another place; as it was where there is no such place. Pure. */
export function movePicture(list: readonly StatedPicture[], from: number, to: number): StatedPicture[] {
  const moved = list[from]
  if (!moved || to < 0 || to >= list.length) return [...list]
  const others = list.toSpliced(from, 1)
  return others.toSpliced(to, 0, moved)
}

/** The list with those that were sent behind it; what is shown already is not shown twice. Pure. */
export function addPictures(list: readonly StatedPicture[], names: readonly string[]): StatedPicture[] {
  const added = [...new Set(names)].filter((name) => list.every((each) => each.name !== name))
  return [...list, ...added.map((name) => ({ name, alt: '' }))]
}
