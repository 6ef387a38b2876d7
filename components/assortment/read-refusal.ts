type Refusal = {
  message: string
  /** Path of the one field in question. */
  field?: readonly string[]
  problems?: readonly { field: readonly string[]; message: string }[]
}

/** What a refusal says of a form's fields, by their paths: `sku.codes.0.code`. What is about no field that the form shows stands below `form`. */
export function readRefusal(
  { message, field, problems = [] }: Refusal,
  shown: readonly string[],
): Record<string, string> {
  const named = field ? [{ field, message }] : problems
  const read: Record<string, string> = {}
  for (const each of named) {
    const isShown = shown.includes(each.field[0] ?? '')
    read[isShown ? each.field.join('.') : 'form'] = each.message
  }
  return named.length === 0 ? { form: message } : read
}
