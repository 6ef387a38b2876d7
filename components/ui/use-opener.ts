'use client'

import { useState } from 'react'

/**
 * Who had the keyboard when something opened over the page, to give it back at the close. Radix does so for its own
 * triggers only. Where the opener is gone by then (a line that was ended), whoever has the focus keeps it.
 */
export function useOpener(isOpen: boolean): (event: Event) => void {
  const [wasOpen, setWasOpen] = useState(false)
  const [opener, setOpener] = useState<Element | null>(null)
  // While rendering: once the content is there, a field in it may have taken the focus already.
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    if (isOpen && typeof document !== 'undefined') setOpener(document.activeElement)
  }
  return (event) => {
    event.preventDefault()
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus()
    else if (document.activeElement === document.body) document.getElementById('content')?.focus()
  }
}
