/** One thing that is wrong in the arguments of a field. */
export interface InputProblem {
  /** Path inside the input: `['lines', '2', 'quantity']`. */
  field: string[]
  /** What is wrong and what would be right, in a sentence for people. */
  message: string
}

/** A problem as it is found; where nothing is wrong but names that nothing can have, nothing is found by them. */
export interface FoundProblem extends InputProblem {
  isUnknownName: boolean
}

/** Where in the arguments a value stands; written out only where something is wrong. */
export interface InputPath {
  key: string | number
  parent: InputPath | null
}

export function toField(path: InputPath | null): string[] {
  const field: string[] = []
  for (let at = path; at !== null; at = at.parent) field.unshift(String(at.key))
  return field
}
