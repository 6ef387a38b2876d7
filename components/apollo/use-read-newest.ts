'use client'

import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'

type Versioned = { __typename: string; id: string; version: number }

/** As `useNewest`, for the moment in which something is sent and for objects that come in lists. */
export function useReadNewest<T extends Versioned>(
  document: TypedDocumentNode<T>,
  fragmentName: string,
): (read: T) => T {
  const { cache } = useApolloClient()
  return useCallback(
    (read) => {
      const known = cache.readFragment<Versioned>({
        fragment: document as TypedDocumentNode<Versioned>,
        fragmentName,
        id: cache.identify({ __typename: read.__typename, id: read.id }),
      })
      return known && known.version >= read.version ? (known as T) : read
    },
    [cache, document, fragmentName],
  )
}
