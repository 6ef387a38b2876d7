/** Attributes that one category has itself. */
export const ATTRIBUTES_MAX = 50

/** What becomes of a request about a category's attributes. */
export type AttributeOutcome =
  | { type: 'AttributesChanged'; categoryId: string }
  | { type: 'UnknownAttribute' }
  | { type: 'UnknownCategory' }
  /** Somebody else changed it since it was read. */
  | { type: 'AttributeConflict'; id: string; expected: number }
  /** Products state it, or a choice that shall go: their number was not told, or is another by now. `choice`: its name; null: all of the attribute. */
  | { type: 'AttributeInUse'; id: string; products: number; choice: string | null }
  /** `field` is the path inside the input. */
  | { type: 'BrokenAttribute'; field: string[]; message: string }
