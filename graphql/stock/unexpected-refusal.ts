/** The engine refused with something that this verb cannot be refused with: a bug, which the client sees masked. */
export function unexpectedRefusal(outcome: { type: string }): Error {
  return new Error(`The engine refused with ${outcome.type}, which this field does not know.`)
}
