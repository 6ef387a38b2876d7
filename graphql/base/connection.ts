import type { Edge, Page } from '@/db/paging/page'
import { codedError } from '@/graphql/problems/coded-error'

/** What every connection is resolved from; how many rows there are in all is counted when asked for. */
export interface ConnectionSource<Row> {
  edges: Edge<Row>[]
  nodes: Row[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  countAll(): number | Promise<number>
}

/** A page as a connection. Throws `BAD_USER_INPUT` for a cursor of another list. */
export function toConnection<Row>(
  page: Page<Row> | null,
  countAll: () => number | Promise<number>,
): ConnectionSource<Row> {
  if (page === null) throw codedError('BAD_USER_INPUT', 'This cursor is not of this list in this order.')
  const { edges, hasNextPage, hasPreviousPage } = page
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll,
  }
}

/** The resolver of every connection's `totalCount`. */
export const totalCount = ({ countAll }: Pick<ConnectionSource<unknown>, 'countAll'>) => countAll()
