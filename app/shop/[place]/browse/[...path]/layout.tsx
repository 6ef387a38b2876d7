import type { ReactNode } from 'react'
import { getCategory } from '@/components/catalog/read-category'

type BrowseLayoutProps = { children: ReactNode; params: Promise<{ place: string; path: string[] }> }

/** Asks whether there is such a category before anything is sent: below `loading.tsx` the status would be 200 already. */
export default async function BrowseLayout({ children, params }: BrowseLayoutProps) {
  await getCategory(params)
  return children
}
