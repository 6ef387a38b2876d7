'use client'

import { useCallback, useMemo, useRef } from 'react'
import { uuidv7 } from 'uuidv7'

export interface CommandKey {
  /** The key of the present intention: the same in every retry, until it is settled or its content differs. */
  keyFor(content?: unknown): string
  /** The intention has its answer: the next one gets a key of its own. */
  settle(): void
}

/**
 * Idempotency keys for mutations. One intention, one key: a press that is repeated after a timeout is the same command,
 * a changed quantity is another.
 *
 *     const { keyFor, settle } = useCommandKey()
 *     const { data } = await adjust({ variables: { input: { ...input, key: keyFor(input) } } })
 *     if (data && data.adjustStock.__typename !== 'Busy') settle()
 */
export function useCommandKey(): CommandKey {
  const current = useRef<{ key: string; content: string } | null>(null)
  const keyFor = useCallback((content?: unknown): string => {
    const text = JSON.stringify(content) ?? ''
    if (current.current?.content !== text) current.current = { key: uuidv7(), content: text }
    return current.current.key
  }, [])
  const settle = useCallback((): void => {
    current.current = null
  }, [])
  return useMemo(() => ({ keyFor, settle }), [keyFor, settle])
}
