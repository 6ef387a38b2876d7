'use client'

import { useRef, useState } from 'react'
import { isChanged, mergeDraft } from '@/components/assortment/merge-draft'

/** What is stated as a whole, and which version of it. */
export type Stated<T> = { values: T; version: number }

/**
 * What somebody types over what they saw. Somebody else's change in between loses nothing: fields that were not touched
 * take theirs, what was typed stays, and fields that both changed are asked about.
 */
export function useDraft<T extends object>(first: Stated<T>) {
  const [seen, setSeen] = useState(first)
  const [typed, setTyped] = useState(first.values)
  const [dispute, setDispute] = useState<{ now: Stated<T>; fields: (keyof T & string)[] } | null>(null)
  // Read by whoever answers to an outcome, which may come after another key was typed.
  const latest = useRef({ seen, typed })
  latest.current = { seen, typed }

  return {
    seen,
    typed,
    isChanged: isChanged(seen.values, typed),
    dispute,
    set: (part: Partial<T>) => setTyped((values) => ({ ...values, ...part })),
    /** It was saved as `sent`, and is now so. What was typed since stays. */
    settle: (now: Stated<T>, sent: T) => {
      setTyped(mergeDraft(sent, latest.current.typed, now.values).merged)
      setSeen(now)
      setDispute(null)
    },
    /** Somebody else saved; what there is to send again if nothing has to be asked, else null. */
    meet: (now: Stated<T>): Stated<T> | null => {
      const { merged, disputed } = mergeDraft(latest.current.seen.values, latest.current.typed, now.values)
      setTyped(merged)
      if (disputed.length > 0) {
        setDispute({ now, fields: disputed })
        return null
      }
      setSeen(now)
      return { values: merged, version: now.version }
    },
    /** Ends the dispute: with what was typed, to be saved over theirs, or with theirs. */
    end: (whose: 'mine' | 'theirs') => {
      if (!dispute) return
      setSeen(dispute.now)
      setDispute(null)
      if (whose === 'theirs')
        setTyped((values) => {
          const theirs = Object.fromEntries(dispute.fields.map((field) => [field, dispute.now.values[field]]))
          return { ...values, ...theirs }
        })
    },
    discard: () => {
      setTyped(seen.values)
      setDispute(null)
    },
  }
}
