'use client'

import { Check, MessageSquareText, Repeat2, Warehouse, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Picture } from '@/components/catalog/picture'
import { wishWords } from '@/components/orders/board/order-words'
import { FoundFields } from '@/components/picks/found-fields'
import type { PickLine } from '@/components/picks/group-walk'
import { LineProblem } from '@/components/picks/line-problem'
import { ReplaceSheet } from '@/components/picks/replace-sheet'
import { useEndLine } from '@/components/picks/use-end-line'
import { useFound } from '@/components/picks/use-found'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Dialog } from '@/components/ui/dialog'
import { PlainButton } from '@/components/ui/plain-button'
import { Quantity } from '@/components/ui/quantity'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type LineCardProps = {
  line: PickLine
  isCurrent: boolean
  /** Whether the viewer may end it. */
  isMine: boolean
  onOpen: () => void
  onEnded: () => void
}

/** A line that waits to be found. The one at hand is large and carries its actions; the others are one tap away. */
export function LineCard({ line, isCurrent, isMine, onOpen, onEnded }: LineCardProps) {
  const head = (
    <span className="flex items-center gap-3.5">
      <Picture
        picture={line.sku.picture}
        isDecorative
        className={classNames('shrink-0', isCurrent ? 'size-20' : 'size-14 rounded-lg')}
      />
      <span className="min-w-0 flex-1">
        {line.listing && (
          <span
            className={classNames('block font-medium text-accent-ink', isCurrent ? 'text-base' : 'text-sm')}
          >
            Bay {line.listing.bay}
          </span>
        )}
        <span
          className={classNames(
            'block font-semibold',
            isCurrent ? 'text-lg leading-6' : 'line-clamp-2 text-[0.9375rem] leading-5',
          )}
        >
          {line.name}
        </span>
        {(line.inBackRoom ?? 0) > 0 && <Behind line={line} />}
        {line.partOf && (
          <span className="wrap-anywhere mt-0.5 block text-ink-soft text-sm">Part of {line.partOf.name}</span>
        )}
        {isCurrent && <span className="mt-1 block text-ink-soft text-sm tabular-nums">{line.sku.gtin}</span>}
      </span>
      <HowMuch line={line} isLarge={isCurrent} />
    </span>
  )
  if (!isCurrent) {
    return (
      <PlainButton
        onClick={onOpen}
        className="w-full rounded-card border bg-surface p-3 text-left hover:border-line-strong"
      >
        {head}
        {line.note && <Note isShort>{line.note}</Note>}
      </PlainButton>
    )
  }
  return (
    <div aria-current="step" className="rounded-card border-2 border-accent bg-surface p-4">
      {head}
      {line.note && <Note>{line.note}</Note>}
      {isMine && <Actions line={line} onEnded={onEnded} />}
    </div>
  )
}

/** The shelf has too few: where the others stand. */
function Behind({ line: { inBackRoom, sku } }: { line: PickLine }) {
  return (
    <span className="mt-1 flex items-center gap-1.5 font-medium text-caution-ink text-sm">
      <Warehouse aria-hidden className="size-4 shrink-0" />
      <span>
        <Quantity value={inBackRoom ?? 0} measure={sku.quantityRule} /> in the back room
      </span>
    </span>
  )
}

function HowMuch({ line, isLarge }: { line: PickLine; isLarge: boolean }) {
  const { quantityRule } = line.sku
  const isPieces = quantityRule.unit === 'H87'
  return (
    <span
      className={classNames(
        'flex shrink-0 items-center justify-center rounded-full font-semibold tabular-nums',
        isPieces
          ? isLarge
            ? 'size-14 text-2xl'
            : 'size-10 text-lg'
          : isLarge
            ? 'h-14 px-4 text-xl'
            : 'h-10 px-3',
        line.quantity > 1 ? 'bg-caution-soft text-caution-ink' : 'bg-sunken text-ink-soft',
      )}
    >
      <span className="sr-only">Take </span>
      <Quantity value={line.quantity} measure={quantityRule} />
      {isPieces && (
        <span aria-hidden className="text-[0.7em]">
          ×
        </span>
      )}
    </span>
  )
}

function Note({ isShort, children }: { isShort?: boolean; children: ReactNode }) {
  return (
    <span className="mt-3 flex gap-2 rounded-control bg-info-soft px-3 py-2 text-info-ink text-sm leading-5">
      <MessageSquareText aria-hidden className="mt-px size-4 shrink-0" />
      <span className={classNames('wrap-anywhere min-w-0', isShort ? 'line-clamp-1' : 'whitespace-pre-line')}>
        <span className="sr-only">The customer’s note: </span>
        {children}
      </span>
    </span>
  )
}

function Actions({ line, onEnded }: { line: PickLine; onEnded: () => void }) {
  const state = useFound(line.sku, line.quantity)
  const say = useQuantityWords(line.sku.quantityRule)
  const { found } = state
  const taken = found?.quantity ?? line.quantity
  const [isReplacing, setReplacing] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const end = useEndLine(() => {
    setReplacing(false)
    setMissing(false)
    onEnded()
  })
  const mayReplace = line.substitutionWish === 'SIMILAR' || line.substitutionWish === 'SPECIFIC'
  return (
    <div className="mt-4 space-y-3">
      <FoundFields state={state} label="Units found" />
      {!isReplacing && !isMissing && <LineProblem {...end} />}
      <Button
        size="lg"
        data-takes-focus=""
        className="h-15 w-full text-lg"
        isBusy={end.isSending && !isReplacing && !isMissing}
        disabled={found === null}
        onClick={() => found && end.find(line.id, found)}
      >
        <Check aria-hidden />
        {taken < line.quantity
          ? `Found only ${say(taken)}`
          : line.quantity > 1
            ? `Found all ${say(taken)}`
            : 'Found'}
      </Button>
      <div className="grid grid-cols-2 gap-3">
        <Button
          variant="secondary"
          className="h-13"
          disabled={!mayReplace || end.isSending}
          onClick={() => setReplacing(true)}
        >
          <Repeat2 aria-hidden />
          Replace
        </Button>
        <Button
          variant="secondary"
          className="h-13"
          disabled={end.isSending}
          onClick={() => setMissing(true)}
        >
          <X aria-hidden />
          Not found
        </Button>
      </div>
      <p className="text-center text-ink-soft text-sm">
        If it is not there: {wishWords[line.substitutionWish]}
      </p>
      <ReplaceSheet line={line} end={end} isOpen={isReplacing} onOpenChange={setReplacing} />
      <Dialog
        isOpen={isMissing}
        onOpenChange={setMissing}
        title="Not on the shelf?"
        description={`${line.name} is posted short and not charged. Everyone sees at once that it is gone.`}
        actions={
          <>
            <Button variant="secondary" className="h-13" onClick={() => setMissing(false)}>
              Look again
            </Button>
            <Button
              variant="danger"
              className="h-13"
              isBusy={end.isSending}
              onClick={() => end.miss(line.id)}
            >
              Not found
            </Button>
          </>
        }
      >
        <LineProblem {...end} />
      </Dialog>
    </div>
  )
}
