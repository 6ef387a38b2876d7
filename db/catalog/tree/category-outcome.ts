/** Levels of a retailer's tree, departments the first. */
export const LEVELS_MAX = 6

/** Categories of one retailer: the whole tree is read at once. */
export const CATEGORIES_MAX = 5_000

/** What becomes of a request about the tree. Ids are those of categories. */
export type CategoryOutcome =
  | { type: 'CategoryChanged'; id: string }
  /** `is`: the one that was to be changed, or the one below which it was to be. */
  | { type: 'UnknownCategory'; is: 'itself' | 'parent' }
  /** Somebody else changed it since it was read. */
  | { type: 'CategoryConflict'; id: string; expected: number }
  | { type: 'CategoryUnderItself'; id: string; parentId: string }
  /** It, or what is below it, would be on a seventh level. */
  | { type: 'CategoryTooDeep'; levels: number }
  | { type: 'TooManyCategories' }
