import type { OrderPage } from '@/db/orders/list-orders'
import type { OrderConnection, ResolversTypes } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'

const PAGE_MAX = 100

/** The size of a page of orders. Throws `BAD_USER_INPUT` where it is not 1 to 100. */
export function readLimit(first: number | null | undefined, usual: number): number {
  const limit = first ?? usual
  if (limit < 1 || limit > PAGE_MAX) {
    throw codedError('BAD_USER_INPUT', `A page has 1 to ${PAGE_MAX} orders.`)
  }
  return limit
}

/** A page as a connection. Throws `BAD_USER_INPUT` for a cursor of another list. */
export function toConnection(
  page: OrderPage | null,
  after: string | null | undefined,
): Omit<OrderConnection, 'edges'> & { edges: Awaited<ResolversTypes['OrderEdge']>[] } {
  if (page === null) throw codedError('BAD_USER_INPUT', 'This cursor is not of this list.')
  const { edges, hasNextPage } = page
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
