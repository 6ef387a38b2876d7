'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

export type Theme = 'system' | 'light' | 'dark'
export type Viewer = { locale: string; timeZone: string; theme: Theme }

const ViewerContext = createContext<Viewer>({ locale: 'en', timeZone: 'UTC', theme: 'system' })

/** How the viewer reads: the locale of `Accept-Language`, the browser's time zone, the chosen theme. */
export function ViewerProvider({ locale, timeZone, theme, children }: Viewer & { children: ReactNode }) {
  const [zone, setZone] = useState(timeZone)
  useEffect(() => {
    const actual = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (actual === timeZone) return
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
    document.cookie = `time-zone=${encodeURIComponent(actual)}; path=/; max-age=31536000; samesite=lax`
    setZone(actual)
  }, [timeZone])
  return <ViewerContext value={{ locale, timeZone: zone, theme }}>{children}</ViewerContext>
}

export function useViewer(): Viewer {
  return useContext(ViewerContext)
}
