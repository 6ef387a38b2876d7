'use client'

import { useEffect, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { useMeasure } from '@/components/ui/measured'
import { useChanges } from '@/components/ui/use-changes'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type FlashNumberProps = {
  value: number
  /** What the number is, for the announcement: “Oat drink, available”. Leave out where a neighbour announces. */
  label?: string
  className?: string
}

/** A number that flashes gently when it changes by itself, and is announced politely. */
export function FlashNumber({ value, label, className }: FlashNumberProps) {
  const say = useQuantityWords(useMeasure())
  const words = say(value)
  const changes = useChanges(value)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (changes > 0 && label) setSpoken(`${label}: ${words}`)
  }, [changes, label, words])
  return (
    <span className={classNames('tabular-nums', className)}>
      <span key={changes} className={changes > 0 ? '-mx-1 animate-flash rounded px-1' : undefined}>
        {words}
      </span>
      {label && (
        <span aria-live="polite" className="sr-only">
          {spoken}
        </span>
      )}
    </span>
  )
}
