'use client'

import { Button } from '@/components/ui/button'
import { Count } from '@/components/ui/count'

type LoadMoreProps = {
  shownCount: number
  totalCount?: number
  hasMore: boolean
  isLoading: boolean
  onMore: () => void
}

/** The end of a list that is read page by page. */
export function LoadMore({ shownCount, totalCount, hasMore, isLoading, onMore }: LoadMoreProps) {
  return (
    <div className="flex flex-col items-center gap-3 py-6">
      <p aria-live="polite" className="text-ink-faint text-sm tabular-nums">
        <Count value={shownCount} />
        {totalCount !== undefined && (
          <>
            {' '}
            of <Count value={totalCount} />
          </>
        )}{' '}
        shown
      </p>
      {hasMore && (
        <Button variant="secondary" isBusy={isLoading} onClick={onMore}>
          Show more
        </Button>
      )}
    </div>
  )
}
