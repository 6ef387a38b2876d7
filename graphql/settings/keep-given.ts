type Given<T> = { [Field in keyof T]?: NonNullable<T[Field]> }

/** What was given of an input in which everything may be left out: null is as good as left out. */
export function keepGiven<T extends object>(wanted: T): Given<T> {
  const given = Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(given) as Given<T>
}
