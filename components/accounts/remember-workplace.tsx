'use client'

import { useEffect } from 'react'

/** Keeps the location where one works for the next visit. Draws nothing. */
export function RememberWorkplace({ slug }: { slug: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
    document.cookie = `workplace=${encodeURIComponent(slug)}; path=/; max-age=31536000; samesite=lax`
  }, [slug])
  return null
}
