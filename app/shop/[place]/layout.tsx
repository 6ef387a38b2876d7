import type { ReactNode } from 'react'
import { getPlace } from '@/components/catalog/read-place'
import { RememberPlace } from '@/components/catalog/remember-place'
import { ShopFrame } from '@/components/catalog/shop-frame'

type PlaceLayoutProps = { children: ReactNode; params: Promise<{ place: string }> }

/** Everything in one store. Whoever comes by a link shops there from now on. */
export default async function PlaceLayout({ children, params }: PlaceLayoutProps) {
  const place = await getPlace((await params).place)
  return (
    <ShopFrame place={place}>
      <RememberPlace place={place.slug} />
      {children}
    </ShopFrame>
  )
}
