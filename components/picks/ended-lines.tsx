'use client'

import { Check, CornerDownRight, Repeat2, X } from 'lucide-react'
import type { PickLine, Walk } from '@/components/picks/group-walk'
import { QuantityOf } from '@/components/ui/quantity'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

function say(line: PickLine, words: (quantity: number) => string): string {
  switch (line.state) {
    case 'FOUND':
      return line.quantityFound < line.quantity
        ? `${words(line.quantityFound)} of ${words(line.quantity)} found`
        : 'Found'
    case 'REPLACED':
      return 'Replaced'
    case 'SHORT':
      return 'The store ran short'
    case 'CANCELLED':
      return 'Cancelled'
    default:
      return 'Not found'
  }
}

function LineEnd({ line }: { line: PickLine }) {
  return <span suppressHydrationWarning>{say(line, useQuantityWords(line.sku.quantityRule))}</span>
}

/** What is done, folded to one row each. */
export function EndedLines({ ended }: { ended: Walk['ended'] }) {
  return (
    <ul className="divide-y rounded-card border bg-surface">
      {ended.map(({ line, replacement }) => {
        const Icon = line.state === 'FOUND' ? Check : line.state === 'REPLACED' ? Repeat2 : X
        return (
          <li key={line.id} className="px-3.5 py-2.5">
            <p className="flex items-center gap-3">
              <Icon
                aria-hidden
                className={
                  line.state === 'FOUND'
                    ? 'size-5 shrink-0 text-accent-ink'
                    : line.state === 'REPLACED'
                      ? 'size-5 shrink-0 text-caution-ink'
                      : 'size-5 shrink-0 text-critical-ink'
                }
              />
              <span className="line-clamp-2 min-w-0 flex-1 text-ink-soft leading-5">{line.name}</span>
              <span className="shrink-0 text-ink-soft text-sm tabular-nums">
                <LineEnd line={line} />
              </span>
            </p>
            {replacement && (
              <p className="mt-1 flex items-center gap-2 pl-8 text-sm">
                <CornerDownRight aria-label="In its place" className="size-4 shrink-0 text-ink-faint" />
                <span className="line-clamp-2 min-w-0 leading-5">
                  <QuantityOf value={replacement.quantityFound} measure={replacement.sku.quantityRule} />{' '}
                  {replacement.name}
                </span>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
