'use client'

import { type Ref, type RefCallback, useCallback } from 'react'

declare global {
  interface Window {
    onshelfReady?(target: HTMLElement): void
  }
}

/** To be spread on a button or a form: marks it, and says when its code is there (see `KEEP_EARLY_PRESSES`). */
export function useEarlyPress<T extends HTMLElement>(ref: Ref<T> | undefined) {
  const tell: RefCallback<T> = useCallback(
    (node) => {
      if (node) window.onshelfReady?.(node)
      if (typeof ref === 'function') return ref(node)
      if (ref) ref.current = node
    },
    [ref],
  )
  return { 'data-awaits-code': '', ref: tell }
}
