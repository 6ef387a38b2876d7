'use client'

import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { startLive } from '@/components/apollo/start-live'

type UseLiveOptions<TData, TVariables extends OperationVariables> = {
  variables: TVariables
  skip?: boolean
  /** For what the cache does not show by itself: an object that is new on the page, a note to the user. */
  onData?(data: TData): void
}

/**
 * Keeps what a subscription sends flowing into the cache, for as long as the component is there. Components read it from
 * there (`useNewest`, or the query that is on the page), where the newest version wins.
 */
export function useLive<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, skip = false, onData }: UseLiveOptions<TData, TVariables>,
): void {
  const client = useApolloClient()
  const latest = useRef(onData)
  useEffect(() => {
    latest.current = onData
  })
  const content = JSON.stringify(variables)
  useEffect(() => {
    if (skip) return
    return startLive(client, {
      document,
      variables: JSON.parse(content) as TVariables,
      onData: (data) => latest.current?.(data),
    })
  }, [client, document, content, skip])
}
