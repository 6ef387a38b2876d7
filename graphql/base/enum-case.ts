/** A value of a database enum as the schema writes it: `picked_in_store` is `PICKED_IN_STORE`. */
export function toEnum<Value extends string>(value: Value): Uppercase<Value> {
  return value.toUpperCase() as Uppercase<Value>
}

/** The way back. */
export function fromEnum<Value extends string>(value: Value): Lowercase<Value> {
  return value.toLowerCase() as Lowercase<Value>
}
