'use client'

import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'

/** Forgets the lists that a change of a product or of the tree may have made wrong; the object itself came with the outcome. */
export function useForgetProducts(): () => void {
  const { cache } = useApolloClient()
  return useCallback(() => {
    for (const fieldName of ['products', 'departments', 'listings', 'stockLevels'])
      cache.evict({ id: 'ROOT_QUERY', fieldName })
  }, [cache])
}
