'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * What is typed into fields that keep their text in the page's state before its code is there: hydration leaves it in the
 * field, and the next drawing would throw it away. Put the ref on the fieldset around them; each field needs a `name`.
 * Not for a textarea: see `useHasCode`.
 */
export function useEarlyTyping(
  onTyped: (typed: Record<string, string>) => void,
): RefObject<HTMLFieldSetElement | null> {
  const fields = useRef<HTMLFieldSetElement>(null)
  const report = useRef(onTyped)
  useEffect(() => {
    const typed: Record<string, string> = {}
    for (const field of fields.current?.elements ?? []) {
      const isText = field instanceof HTMLInputElement && field.type !== 'checkbox' && field.type !== 'radio'
      if (isText && field.name && field.value !== field.defaultValue) typed[field.name] = field.value
    }
    if (Object.keys(typed).length > 0) report.current(typed)
  }, [])
  return fields
}
