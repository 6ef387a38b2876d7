import { SearchX } from 'lucide-react'
import { BarePage } from '@/components/layout/bare-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <BarePage title="Not found" home="/">
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="There is nothing at this address"
        action={<LinkButton href="/">To the front page</LinkButton>}
      >
        It may have moved, or it belongs to somebody else. Go back, or start again from the front.
      </EmptyState>
    </BarePage>
  )
}
