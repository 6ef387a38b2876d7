import { redirect } from 'next/navigation'
import { findRememberedPlace } from '@/components/catalog/read-place'
import { shopPath } from '@/components/catalog/shop-path'

export default async function ShopPage() {
  const place = await findRememberedPlace()
  redirect(place ? shopPath.home(place.slug) : shopPath.places)
}
