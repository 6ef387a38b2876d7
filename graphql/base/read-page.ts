import type { PageRequest } from '@/db/paging/page'
import { type PagedField, type PageSize, pageSizes } from '@/graphql/base/page-sizes'
import { codedError } from '@/graphql/problems/coded-error'

export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/**
 * Which page is asked for: `first` and `after` from the beginning on, `last` and `before` from the end back; without a size the usual one.
 * Throws `BAD_USER_INPUT` where both ways are asked for at once, or too much.
 */
export function readPage(field: PagedField, args: PageArguments): PageRequest {
  const { usual }: PageSize = pageSizes[field]
  const after = args.after ?? null
  const before = args.before ?? null
  const size = readPageSize(field, args)
  const isBackward = isGiven(args.last) || (before !== null && !isGiven(args.first))
  if ((isBackward && after !== null) || (!isBackward && before !== null)) {
    throw codedError(
      'BAD_USER_INPUT',
      'A page goes one way: send `first` and `after`, or `last` and `before`.',
    )
  }
  return { limit: size ?? usual, isBackward, cursor: isBackward ? before : after }
}

/** The size that is asked for, or null. Throws `BAD_USER_INPUT` where it is out of bounds. */
export function readPageSize(field: string, { first, last }: PageArguments): number | null {
  const { max } = sizesOf(field)
  if (isGiven(first) && isGiven(last)) {
    throw codedError('BAD_USER_INPUT', `${nameOf(field)}: send \`first\` or \`last\`, not both.`)
  }
  for (const [name, size] of Object.entries({ first, last })) {
    if (isGiven(size) && (size < 1 || size > max)) {
      throw codedError(
        'BAD_USER_INPUT',
        `${nameOf(field)}: \`${name}\` is ${size}; a page has 1 to ${max} items.`,
      )
    }
  }
  return first ?? last ?? null
}

/** What a field that is not listed may have is what most have. */
export function sizesOf(field: string): PageSize {
  return (pageSizes as Record<string, PageSize>)[field] ?? { usual: 50, max: 200 }
}

function isGiven(size: number | null | undefined): size is number {
  return typeof size === 'number'
}

function nameOf(field: string): string {
  return field.slice(field.indexOf('.') + 1)
}
