'use client'

import { bucketOf, previewBalance, toBalance } from '@/components/stock/stock-change'
import { quantityWords, tellCounted } from '@/components/stock/stock-words'
import type { ChangeObstacle } from '@/components/stock/use-change-stock'
import { Button } from '@/components/ui/button'
import { Count } from '@/components/ui/count'
import { useMeasure } from '@/components/ui/measured'
import { useViewer } from '@/components/ui/viewer-context'

type ObstacleNoteProps = {
  obstacle: Exclude<ChangeObstacle, { type: 'refused' }>
  isSending: boolean
  onKeep: () => void
  onInsist: () => void
}

function Value({ label, value, note }: { label: string; value: number; note: string }) {
  return (
    <div className="rounded-control border bg-surface px-3 py-2">
      <p className="text-ink-soft text-xs">{label}</p>
      <p className="font-semibold text-2xl">
        <Count value={value} />
      </p>
      <p className="text-ink-faint text-xs">{note}</p>
    </div>
  )
}

/** What stands between a person and their change, with both numbers and both ways on. Nothing was changed yet. */
export function ObstacleNote({ obstacle, isSending, onKeep, onInsist }: ObstacleNoteProps) {
  const { request, now } = obstacle
  const measure = useMeasure()
  const { locale } = useViewer()
  const isPieces = measure.unit === 'H87'
  const say = (quantity: number) => quantityWords(locale, quantity, measure)
  const present = toBalance(now)
  const bucket = tellCounted(request.kind, request.spot).toLowerCase()
  if (obstacle.type === 'conflict') {
    const current = bucketOf(request.kind, present, request.spot)
    return (
      <div role="alert" className="space-y-4 text-sm">
        <div>
          <p className="font-semibold text-base">Someone else changed it first</p>
          <p className="mt-1 text-ink-soft">
            You saw <Count value={bucketOf(request.kind, toBalance(obstacle.seen), request.spot)} /> {bucket}.
            Nothing of yours was saved.
          </p>
        </div>
        <div className="grid grid-cols-2 gap-3">
          <Value label="Theirs" value={current} note={`${bucket} now`} />
          <Value label="Yours" value={request.quantity} note="what you typed" />
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="secondary" size="sm" onClick={onKeep}>
            Keep <Count value={current} />
          </Button>
          <Button size="sm" isBusy={isSending} onClick={onInsist}>
            Set to <Count value={request.quantity} />
          </Button>
        </div>
      </div>
    )
  }
  const after = previewBalance(present, request)
  const shortfall = Math.max(0, after.reserved + after.unavailable - after.onHand)
  const canShorten = request.kind !== 'setAside' && request.kind !== 'putBack' && request.kind !== 'safety'
  return (
    <div role="alert" className="space-y-4 text-sm">
      <div>
        <p className="font-semibold text-base">
          {say(obstacle.promised)} {obstacle.promised === 1 ? 'is' : 'are'} promised to customers
        </p>
        <p className="mt-1 text-ink-soft leading-6">
          {canShorten
            ? `This change would leave ${say(shortfall)} too ${isPieces ? 'few' : 'little'}. Carts lose theirs first, then the newest orders are marked short.`
            : 'These units cannot be set aside while they are promised. Take them away instead, or wait until the orders are picked.'}
        </p>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="secondary" size="sm" onClick={onKeep}>
          Leave it
        </Button>
        {canShorten && (
          <Button variant="danger" size="sm" isBusy={isSending} onClick={onInsist}>
            {isPieces ? `Break ${shortfall === 1 ? '1 promise' : `${shortfall} promises`}` : 'Break promises'}
          </Button>
        )}
      </div>
    </div>
  )
}
