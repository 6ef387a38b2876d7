import type { StockSpot } from '@/components/generated/operations'
import {
  availableOf,
  type Balance,
  bucketOf,
  type ChangeKind,
  previewBalance,
} from '@/components/stock/stock-change'
import { tellCounted } from '@/components/stock/stock-words'
import { Count } from '@/components/ui/count'
import { FlashNumber } from '@/components/ui/flash-number'
import { SignedCount } from '@/components/ui/signed-count'

/** What is carried is missing where it came from. */
const otherSpots: Partial<Record<ChangeKind, ChangeKind>> = { toShelf: 'toBackRoom', toBackRoom: 'toShelf' }

type ChangePreviewProps = {
  /** The balance as it is at this moment; follows the shelf. */
  now: Balance
  kind: ChangeKind
  /** Where it is changed; null: in the whole place. */
  spot: StockSpot | null
  quantity: number | null
  /** Somebody else changed the number while the form was open. */
  hasMoved: boolean
}

function Step({ label, before, after }: { label: string; before: number; after: number | null }) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="whitespace-nowrap tabular-nums">
        <FlashNumber value={before} />
        {after !== null && after !== before && (
          <>
            <span aria-hidden className="px-1.5 text-ink-faint">
              →
            </span>
            <span className="sr-only"> becomes </span>
            <strong className={after < 0 ? 'text-critical-ink' : undefined}>
              <Count value={after} />
            </strong>
            <span className="ml-1.5 text-ink-faint">
              <SignedCount value={after - before} />
            </span>
          </>
        )}
      </dd>
    </div>
  )
}

/** What the change would leave, beside what is there now. */
export function ChangePreview({ now, kind, spot, quantity, hasMoved }: ChangePreviewProps) {
  const after = quantity === null ? null : previewBalance(now, { kind, quantity, spot })
  const carries = otherSpots[kind]
  return (
    <div className="rounded-control bg-sunken px-3 py-2 text-sm">
      <dl className="space-y-1">
        <Step
          label={tellCounted(kind, spot)}
          before={bucketOf(kind, now, spot)}
          after={after && bucketOf(kind, after, spot)}
        />
        {carries && (
          <Step
            label={tellCounted(carries, null)}
            before={bucketOf(carries, now)}
            after={after && bucketOf(carries, after)}
          />
        )}
        <Step label="Available" before={availableOf(now)} after={after && availableOf(after)} />
      </dl>
      {hasMoved && (
        <p role="status" className="mt-1.5 text-caution-ink">
          Somebody changed this while you were typing.
        </p>
      )}
    </div>
  )
}
