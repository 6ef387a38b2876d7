/** What is known of a SKU that has no photograph, and what its drawn pack says. */
export interface PackFacts {
  /** Empty: none. */
  brand: string
  /** The kind of good: the product's name without its brand. */
  name: string
  /** What tells it from its siblings, but for its size: a flavour, a cut. Empty: nothing. */
  option: string
  sizeLabel: string
  /** Contents in `measureUnit`. */
  measureQuantity: number
  measureUnit: string
  /** Name, brand and categories, lower case without accents (`toSearchText`). */
  searchText: string
  /** Name of the icon that stands for the goods. */
  icon: string
}
