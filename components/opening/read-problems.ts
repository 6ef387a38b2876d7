/** What a refusal says of the fields of a form, by the first name of each path; the rest in one sentence. */
export function readProblems(refusal: {
  message: string
  problems?: readonly { field: readonly string[]; message: string }[]
}): Record<string, string> {
  const { message, problems = [] } = refusal
  if (problems.length === 0) return { form: message }
  return Object.fromEntries(problems.map((each) => [each.field[0] ?? 'form', each.message]))
}
