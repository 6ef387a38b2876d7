import { codedError } from '@/graphql/problems/coded-error'

/** The size of a page; throws `BAD_USER_INPUT` where it is more than the cap, or none. */
export function checkPageSize(first: number | null | undefined, max: number): number {
  const size = first ?? 50
  if (size < 1 || size > max) throw codedError('BAD_USER_INPUT', `A page has 1 to ${max} items, not ${size}.`)
  return size
}
