import { ChevronDown, MapPin } from 'lucide-react'
import Link from 'next/link'
import { shopPath } from '@/components/catalog/shop-path'

/** Where one shops, in the header; leads to the choice of another place. */
export function PlaceLink({ name }: { name: string | null }) {
  return (
    <Link
      href={shopPath.places}
      className="inline-flex h-11 min-w-0 max-w-full items-center gap-2 rounded-control px-2 text-sm hover:bg-sunken"
    >
      <MapPin aria-hidden className="size-[1.125rem] shrink-0 text-accent-ink" />
      <span className="truncate font-medium">
        <span className="sr-only">Shopping at </span>
        {name ?? 'Choose a store'}
        <span className="sr-only">. Change</span>
      </span>
      <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
    </Link>
  )
}
