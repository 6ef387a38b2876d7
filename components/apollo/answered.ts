/**
 * A root field that can be refused is null where it was, beside an error. Apollo throws that error where it reads, so whoever holds data was
 * answered; should null come all the same, the page shows its error state.
 */
export function answered<Value>(value: Value): NonNullable<Value> {
  if (value === null || value === undefined) throw new Error('A part of the answer was refused.')
  return value
}
