export interface StatedPicture {
  name: string
  alt: string
}

/** The list with those that were sent behind it; what is shown already is not shown twice. Pure. */
export function addPictures(list: readonly StatedPicture[], names: readonly string[]): StatedPicture[] {
  const added = [...new Set(names)].filter((name) => list.every((each) => each.name !== name))
  return [...list, ...added.map((name) => ({ name, alt: '' }))]
}
