import { SearchX } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="There is nothing at this address"
        action={<LinkButton href="/">To the front page</LinkButton>}
      >
        It may have moved, or it belongs to somebody else. Go back, or start again from the front.
      </EmptyState>
    </main>
  )
}
