import { SearchX } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export default function ShelfNotFound() {
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="This is not on our shelves"
        action={<LinkButton href="/shop">To the shelves</LinkButton>}
      >
        It may have left the range. Search for it above, or start again from the departments.
      </EmptyState>
    </>
  )
}
