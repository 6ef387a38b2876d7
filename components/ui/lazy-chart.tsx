'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import { Skeleton } from '@/components/ui/skeleton'

/** A drawing that did not arrive must not take the page with it: its numbers stand in the table. */
function ChartMissing() {
  return (
    <p className="flex size-full items-center justify-center rounded-control bg-sunken px-6 text-center text-ink-soft text-sm">
      The chart did not load. The table has its numbers.
    </p>
  )
}

/**
 * A chart whose drawing comes after the page: the library behind it is 370 KB, and nobody waits for it with a
 * button to press. Give its box a height; the skeleton and the chart fill it, so nothing moves.
 */
export function lazyChart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return dynamic<Props>(
    () =>
      load().then(
        (chart) => ({ default: chart }),
        () => ({ default: ChartMissing }),
      ),
    { ssr: false, loading: () => <Skeleton className="size-full rounded-control" /> },
  )
}
