import type { NumberRange, TimeSpan } from '@/db/paging/range'
import { codedError } from '@/graphql/problems/coded-error'

/** Throws `BAD_USER_INPUT` where the span is empty whatever there is. */
export function readTimeSpan(
  field: string,
  input: { from?: Date | null; to?: Date | null } | null | undefined,
): TimeSpan | undefined {
  const [from, to] = [input?.from ?? undefined, input?.to ?? undefined]
  if (from && to && from >= to)
    throw codedError('BAD_USER_INPUT', `${field}: \`from\` has to be before \`to\`.`)
  return { from, to }
}

/** Throws `BAD_USER_INPUT` where the range is empty whatever there is. */
export function readNumberRange(
  field: string,
  input: { min?: number | null; max?: number | null } | null | undefined,
): NumberRange | undefined {
  const [min, max] = [input?.min ?? undefined, input?.max ?? undefined]
  if (min !== undefined && max !== undefined && min > max) {
    throw codedError('BAD_USER_INPUT', `${field}: \`min\` must not be above \`max\`.`)
  }
  return { min, max }
}
