import type { ReactNode } from 'react'
import { getProduct } from '@/components/catalog/read-product'

type ProductLayoutProps = { children: ReactNode; params: Promise<{ place: string; slug: string }> }

/** Asks whether there is such a product before anything is sent: below `loading.tsx` the status would be 200 already. */
export default async function ProductLayout({ children, params }: ProductLayoutProps) {
  await getProduct(params)
  return children
}
