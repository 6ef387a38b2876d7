import type { ReactNode } from 'react'
import { findRememberedPlace } from '@/components/catalog/read-place'
import { ShopFrame } from '@/components/catalog/shop-frame'

/** Pages that belong to the customer and to no store: the frame shows the store chosen before. */
export default async function PersonalLayout({ children }: { children: ReactNode }) {
  return <ShopFrame place={await findRememberedPlace()}>{children}</ShopFrame>
}
