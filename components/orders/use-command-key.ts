'use client'

import { useRef } from 'react'
import { uuidv7 } from 'uuidv7'

/**
 * The key that names one request. It stays the same while the same content is sent again, so that a retry after a
 * lost answer is answered from the first; other content gets a key of its own.
 */
export function useCommandKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' })
  return (content) => {
    const text = JSON.stringify(content)
    if (last.current.content !== text) last.current = { content: text, key: uuidv7() }
    return last.current.key
  }
}
