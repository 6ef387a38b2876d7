import type { ReactNode } from 'react'
import { WatchRights } from '@/components/accounts/watch-rights'

export default function RetailerLayout({ children }: { children: ReactNode }) {
  return <WatchRights>{children}</WatchRights>
}
