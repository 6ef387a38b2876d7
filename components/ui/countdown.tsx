'use client'

import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { useNow } from '@/components/ui/use-now'

type CountdownProps = {
  /** ISO 8601. */
  until: string
  /** What runs out, for a screen reader: “Your items are held for”. */
  label: string
  onElapsed?: () => void
  className?: string
}

/** Minutes and seconds left. Turns to caution in the last two minutes; spoken only at 5, 2 and 1. */
export function Countdown({ until, label, onElapsed, className }: CountdownProps) {
  const leftSeconds = Math.max(0, Math.ceil((new Date(until).getTime() - useNow(1000)) / 1000))
  const minutes = Math.floor(leftSeconds / 60)
  const [spoken, setSpoken] = useState('')
  const elapsed = useRef(onElapsed)
  useEffect(() => {
    elapsed.current = onElapsed
  })
  const isOver = leftSeconds === 0
  useEffect(() => {
    if (isOver) elapsed.current?.()
  }, [isOver])
  const isMark = leftSeconds === 300 || leftSeconds === 120 || leftSeconds === 60
  useEffect(() => {
    if (isMark) setSpoken(`${label} ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`)
  }, [isMark, label, minutes])
  return (
    <span className={classNames('tabular-nums', leftSeconds <= 120 && 'text-caution-ink', className)}>
      <span role="timer" aria-label={label} suppressHydrationWarning>
        {minutes}:{String(leftSeconds % 60).padStart(2, '0')}
      </span>
      <span aria-live="polite" className="sr-only">
        {spoken}
      </span>
    </span>
  )
}
