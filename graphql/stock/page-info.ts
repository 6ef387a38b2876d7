/** Where a page that was read forwards begins and ends. */
export function pageInfo(
  { edges, hasNextPage }: { edges: { cursor: string }[]; hasNextPage: boolean },
  after: string | null | undefined,
) {
  return {
    hasNextPage,
    hasPreviousPage: after !== null && after !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
}
