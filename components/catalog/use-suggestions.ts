'use client'

import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { SearchSuggestionsDocument } from '@/components/generated/operations'

const pauseMs = 140

/** The first matches of what is being typed; the last ones stay until the next are there. */
export function useSuggestions(text: string, locationId: string) {
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim().slice(0, 100)), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const isAsked = asked.length >= 2
  const { data, previousData } = useQuery(SearchSuggestionsDocument, {
    variables: { locationId, text: asked },
    skip: !isAsked,
    ssr: false,
  })
  const shown = isAsked && text.trim().length >= 2 ? (data ?? previousData) : undefined
  return {
    listings: shown?.listings?.edges.map((edge) => edge.node) ?? [],
    totalCount: shown?.listings?.totalCount ?? 0,
  }
}
