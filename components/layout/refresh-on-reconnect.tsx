'use client'

import { useRouter } from 'next/navigation'
import { useOnReconnect } from '@/components/apollo/on-reconnect'

/** After a gap the page is read again: events may have been missed. Draws nothing. */
export function RefreshOnReconnect() {
  const router = useRouter()
  useOnReconnect(() => router.refresh())
  return null
}
