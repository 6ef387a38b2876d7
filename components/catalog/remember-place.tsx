'use client'

import { useEffect } from 'react'
import { placeCookie } from '@/components/catalog/shop-path'

/** Keeps the place where one shops for the next visit. Draws nothing. */
export function RememberPlace({ place }: { place: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
    document.cookie = `${placeCookie}=${encodeURIComponent(place)}; path=/; max-age=31536000; samesite=lax`
  }, [place])
  return null
}
