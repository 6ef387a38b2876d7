'use client'

import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { StockTableDocument, type StockTableQuery } from '@/components/generated/operations'
import { type StockQuery, toStockVariables } from '@/components/stock/stock-query'

export type StockRowData = Page['edges'][number]['node']

type Page = NonNullable<StockTableQuery['stockLevels']>

/**
 * The stock of a location, read 200 rows at a time as one scrolls. Only the first page is watched in the cache: a list of
 * 10,000 watched rows would be compared as a whole at every change. Each visible row watches its own numbers instead.
 */
export function useStockPages(locationId: string, query: StockQuery) {
  const client = useApolloClient()
  const variables = useMemo(() => toStockVariables(locationId, query), [locationId, query])
  const { data } = useSuspenseQuery(StockTableDocument, { variables })
  const first = answered(data.stockLevels)
  const [later, setLater] = useState<Page[]>([])
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const isLoading = useRef(false)

  // The members of the list, not their numbers, decide whether the table is built anew.
  const firstIds = first.edges.map((edge) => edge.node.id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the first page.
  const rows = useMemo(
    () => [first, ...later].flatMap((page) => page.edges.map((edge) => edge.node)),
    [firstIds, later],
  )
  const end = (later.at(-1) ?? first).pageInfo

  const loadMore = useCallback(async () => {
    if (isLoading.current || !end.hasNextPage) return
    isLoading.current = true
    setState('loading')
    try {
      const { data: next } = await client.query({
        query: StockTableDocument,
        variables: { ...variables, after: end.endCursor },
        fetchPolicy: 'no-cache',
      })
      if (next) {
        const page = answered(next.stockLevels)
        setLater((pages) => [...pages, page])
      }
      setState('idle')
    } catch {
      setState('failed')
    } finally {
      isLoading.current = false
    }
  }, [client, variables, end])

  return { rows, totalCount: first.totalCount, hasMore: end.hasNextPage, state, loadMore }
}
