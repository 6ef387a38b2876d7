import { SearchX } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export default function PersonalNotFound() {
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="There is nothing here for you"
        action={<LinkButton href="/shop">To the shelves</LinkButton>}
      >
        It does not exist, or it belongs to another account. Sign in with the account that ordered it.
      </EmptyState>
    </>
  )
}
