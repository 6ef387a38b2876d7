/**
 * What a document may be, before graphql-js validates it: some of its rules take the square of what they are given. A
 * document of the apps has a quarter of each at most; docs/decisions/0021 says what they were measured with.
 */
export const DOCUMENT_MAX = {
  /** UTF-16 units of its text. */
  characters: 20_000,
  /** An error's place is found by counting lines. */
  lines: 1_000,
  /** The parser stops there. */
  tokens: 2_000,
  /** Brackets inside brackets, of any kind. */
  nesting: 50,
  /** Selections inside selections, through fragments. */
  levels: 100,
  /** Operations and fragments. */
  definitions: 60,
  /** Selections of all its operations and fragments, each with its fragments spread out. */
  selections: 4_000,
  /** Comparisons of what answers at one place: fields of one name, and the fragments spread there. */
  merges: 1_600,
} as const

/** What one operation may be: more than any screen of ours needs by a wide margin. */
export const SHAPE_MAX = {
  /** Fields inside fields. */
  depth: 14,
  /** Fields under another name: the way to ask for the same a thousand times. */
  aliases: 30,
  /** Fields of the root. */
  rootFields: 20,
} as const

/** What a request's variables may be, before they are made into input. */
export const VARIABLES_MAX = {
  /** Objects, lists and what they hold. */
  values: 5_000,
  /** Objects and lists inside one another. */
  depth: 16,
} as const

/** Errors of one answer; the others are counted. */
export const ERRORS_MAX = 10
