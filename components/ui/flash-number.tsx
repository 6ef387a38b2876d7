'use client'

import { useEffect, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { formatCount } from '@/components/ui/format-count'
import { useChanges } from '@/components/ui/use-changes'
import { useViewer } from '@/components/ui/viewer-context'

type FlashNumberProps = {
  value: number
  /** What the number is, for the announcement: “Oat drink, available”. Leave out where a neighbour announces. */
  label?: string
  className?: string
}

/** A number that flashes gently when it changes by itself, and is announced politely. */
export function FlashNumber({ value, label, className }: FlashNumberProps) {
  const { locale } = useViewer()
  const changes = useChanges(value)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (changes > 0 && label) setSpoken(`${label}: ${value}`)
  }, [changes, label, value])
  return (
    <span className={classNames('tabular-nums', className)}>
      <span key={changes} className={changes > 0 ? '-mx-1 animate-flash rounded px-1' : undefined}>
        {formatCount(locale, value)}
      </span>
      {label && (
        <span aria-live="polite" className="sr-only">
          {spoken}
        </span>
      )}
    </span>
  )
}
