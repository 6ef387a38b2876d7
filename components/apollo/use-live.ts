'use client'

import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useSubscription } from '@apollo/client/react'
import { useEffect, useRef } from 'react'

type UseLiveOptions<TData, TVariables extends OperationVariables> = {
  variables: TVariables
  skip?: boolean
  /** For what the cache does not show by itself: an object that is new on the page, a note to the user. */
  onData?(data: TData): void
}

const RESTART_MS = 2_000

/**
 * Keeps what a subscription sends flowing into the cache, for as long as the component is there. Components read it from
 * there (`useFragment`, or the query that is on the page), where the newest version wins.
 */
export function useLive<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, skip = false, onData }: UseLiveOptions<TData, TVariables>,
): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { restart } = useSubscription<TData, OperationVariables>(document as TypedDocumentNode<TData>, {
    variables,
    skip,
    ignoreResults: true,
    onData: ({ data }) => {
      if (data.data) onData?.(data.data as TData)
    },
    onError: (error) => {
      // A refusal stays one. Anything else is a server that could not answer just now: the socket itself never gives up.
      if (CombinedGraphQLErrors.is(error)) return
      clearTimeout(timer.current)
      timer.current = setTimeout(restart, RESTART_MS * (0.5 + Math.random()))
    },
  })
  useEffect(() => () => clearTimeout(timer.current), [])
}
