import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { PickCard_PickFragment } from '@/components/generated/operations'
import { Progress } from '@/components/ui/progress'

/** The order that one is in the middle of, and the way back to it. */
export function MyPickLink({ pick }: { pick: PickCard_PickFragment }) {
  return (
    <Link
      href={`/shopper/picks/${pick.id}`}
      className="block rounded-card border-2 border-accent bg-accent-soft p-4"
    >
      <span className="flex items-center justify-between gap-3">
        <span>
          <span className="block text-accent-ink text-sm">You are picking</span>
          <span className="font-semibold text-xl tabular-nums">Order {pick.order.number}</span>
        </span>
        <ArrowRight aria-hidden className="size-6 text-accent-ink" />
      </span>
      <Progress
        label="Lines done"
        value={pick.linesEnded}
        max={pick.lineCount}
        className="mt-3 h-2.5 bg-surface"
      />
      <span className="mt-1.5 block text-sm tabular-nums">
        {pick.linesEnded} of {pick.lineCount} lines. Go on
      </span>
    </Link>
  )
}
