'use client'

import { usePathname } from 'next/navigation'
import { ItemGone } from '@/components/stock/item/item-gone'

export default function ItemNotFound() {
  return <ItemGone stockPath={usePathname().split('/').slice(0, -1).join('/')} />
}
