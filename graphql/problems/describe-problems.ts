import type { InputProblem } from '@/graphql/input/input-problem'

/** More are counted, not listed. */
const PROBLEMS_MAX = 100

/** One sentence for all that is wrong, and what is wrong field by field. */
export function describeProblems(found: readonly InputProblem[]): {
  message: string
  problems: InputProblem[]
} {
  const [first, ...others] = found
  const more =
    others.length === 0
      ? ''
      : others.length === 1
        ? ' One more field is wrong.'
        : ` ${others.length} more fields are wrong.`
  return {
    message: `${first?.message ?? 'This cannot be accepted.'}${more}`,
    problems: found.slice(0, PROBLEMS_MAX).map(({ field, message }) => ({ field, message })),
  }
}
