'use client'

import type { TypedDocumentNode } from '@apollo/client'
import { useFragment } from '@apollo/client/react'

type Versioned = { __typename: string; id: string; version: number }

/** An object as it is now: what the page brought, or what came into the cache since, whichever has the newer version. */
export function useNewest<T extends Versioned>(
  document: TypedDocumentNode<T>,
  fragmentName: string,
  read: T,
): T {
  const { data, complete } = useFragment<Versioned>({
    fragment: document as TypedDocumentNode<Versioned>,
    fragmentName,
    from: { __typename: read.__typename, id: read.id },
  })
  return complete && data.version >= read.version ? (data as T) : read
}
