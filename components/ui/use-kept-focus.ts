'use client'

import { type FocusEvent, useEffect, useRef } from 'react'

const focusable = 'a[href], button:not(:disabled), input:not(:disabled)'

/**
 * Keeps the keyboard where it was when the thing that had it goes away with its work done: a button that becomes a
 * stepper, a line that leaves its list. Spread the answer on what stays; `state` is what changes then. The focus goes
 * to what is marked `data-takes-focus`, else to the first that can have it, else to the page's content.
 */
export function useKeptFocus<T extends HTMLElement>(state: unknown) {
  const ref = useRef<T>(null)
  const wasInside = useRef(false)
  const seen = useRef(state)
  useEffect(() => {
    if (seen.current === state) return
    seen.current = state
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (!wasInside.current || !isLost) return
    const next =
      ref.current?.querySelector<HTMLElement>('[data-takes-focus]') ??
      ref.current?.querySelector<HTMLElement>(focusable) ??
      document.getElementById('content')
    next?.focus()
  }, [state])
  return {
    ref,
    onFocus: () => {
      wasInside.current = true
    },
    // What is removed or disabled loses the focus to nothing; only a move to something else is a move away.
    onBlur: (event: FocusEvent) => {
      if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) wasInside.current = false
    },
  }
}
