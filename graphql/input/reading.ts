/** What became of a value: as it goes on, or what is wrong with it, in a sentence for people. */
export type Reading<Value> = { value: Value } | { problem: string }
