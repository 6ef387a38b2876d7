'use client'

import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useState } from 'react'
import { asWhoever } from '@/components/apollo/session-link'
import { WhoIsSignedInDocument, type WhoIsSignedInQuery } from '@/components/generated/operations'

/** Who has signed in to this browser by now, in whichever tab: asked at once, whenever the page is looked at again, and on demand. */
export function useWhoIsHere(isAsked: boolean, onFound: (found: WhoIsSignedInQuery) => void) {
  const client = useApolloClient()
  const [found, setFound] = useState<WhoIsSignedInQuery | null>(null)
  const ask = useCallback(async () => {
    const options = { query: WhoIsSignedInDocument, fetchPolicy: 'no-cache', context: asWhoever } as const
    const { data } = await client.query(options).catch(() => ({ data: undefined }))
    if (!data) return null
    setFound(data)
    onFound(data)
    return data.viewer
  }, [client, onFound])
  useEffect(() => {
    if (!isAsked) return
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [isAsked, ask])
  return { found, ask }
}
