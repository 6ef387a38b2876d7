'use client'

import { PencilLine } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useMay } from '@/components/accounts/viewer-may'
import type { StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { ChangeForm } from '@/components/stock/change-form'
import { useUndoChange } from '@/components/stock/use-undo-change'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { Popover } from '@/components/ui/popover'

type QuickAdjustProps = {
  level: StockNumbers_StockLevelFragment
  name: string
  /** In a row of 38 px. */
  isDense?: boolean
  /** The arrows go from row to row. */
  onArrow?: (step: 1 | -1) => void
}

/**
 * Changes a row without leaving it: Enter opens, Enter saves, Escape leaves everything as it is. Nothing for whoever only looks, and a word instead for a set, which is
 * never counted.
 */
export function QuickAdjust(props: QuickAdjustProps) {
  const mayChange = useMay('CHANGE_STOCK')
  if (!mayChange) return null
  if (props.level.onHand === null) return <span className="px-2 text-ink-faint text-xs">Set</span>
  return <AdjustButton {...props} />
}

function AdjustButton({ level, name, isDense, onArrow }: QuickAdjustProps) {
  const [isOpen, setOpen] = useState(false)
  const offerUndo = useUndoChange()
  // Most rows are scrolled past: a row gets its popover when it is first asked for.
  const [hasPopover, setHasPopover] = useState(false)

  function step(event: KeyboardEvent) {
    if (isOpen || !onArrow || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    onArrow(event.key === 'ArrowDown' ? 1 : -1)
  }

  const button = {
    label: `Adjust ${name}`,
    icon: <PencilLine aria-hidden />,
    onKeyDown: step,
    'data-adjust': '',
    className: classNames(
      'text-ink-faint data-[state=open]:bg-accent-soft data-[state=open]:text-accent-ink',
      isDense && 'h-8.5 [&_svg]:size-4',
    ),
  }
  if (!hasPopover) {
    return (
      <IconButton
        {...button}
        aria-haspopup="dialog"
        aria-expanded={false}
        onClick={() => {
          setHasPopover(true)
          setOpen(true)
        }}
      />
    )
  }
  return (
    <Popover
      label={`Adjust ${name}`}
      align="end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton {...button} />}
    >
      <p className="mb-3 truncate font-semibold text-sm">{name}</p>
      <ChangeForm
        level={level}
        kinds={['set', 'add', 'take']}
        onCancel={() => setOpen(false)}
        onDone={(done) => {
          setOpen(false)
          offerUndo(name, done)
        }}
      />
    </Popover>
  )
}
