import { PackageX } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** In the place of an item that is not there, or is not one of this location. */
export function ItemGone({ stockPath }: { stockPath: string }) {
  return (
    <EmptyState
      icon={<PackageX aria-hidden />}
      title="There is no such item here"
      action={<LinkButton href={stockPath}>All stock</LinkButton>}
    >
      It may belong to another location. Choose the location at the top, then look for it there.
    </EmptyState>
  )
}
