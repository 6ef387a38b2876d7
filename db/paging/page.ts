/** Which part of a list is asked for: so many rows after an edge, or before one; without a cursor from the beginning, or from the end. */
export interface PageRequest {
  limit: number
  /** From the end of the list, or from before the cursor's edge, towards its beginning. */
  isBackward: boolean
  /** The edge that the page lies beyond. */
  cursor: string | null
}

export interface Edge<Row> {
  node: Row
  cursor: string
}

/** A part of a list, in the list's own order whichever way it was read. */
export interface Page<Row> {
  edges: Edge<Row>[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** The first page of a list that is as long. */
export function firstPage(limit: number): PageRequest {
  return { limit, isBackward: false, cursor: null }
}

export const emptyPage: Page<never> = { edges: [], hasNextPage: false, hasPreviousPage: false }

/**
 * What was read, in the order in which it was read and one row longer than the page, as a page. On the side where reading began there is more if a cursor
 * was given: at least the cursor's own edge.
 */
export function toPage<Read, Row = Read>(
  read: readonly Read[],
  { limit, isBackward, cursor }: PageRequest,
  toEdge: (read: Read) => Edge<Row>,
): Page<Row> {
  const edges = read.slice(0, limit).map(toEdge)
  const [hasMore, hasBefore] = [read.length > limit, cursor !== null]
  return isBackward
    ? { edges: edges.reverse(), hasNextPage: hasBefore, hasPreviousPage: hasMore }
    : { edges, hasNextPage: hasMore, hasPreviousPage: hasBefore }
}
