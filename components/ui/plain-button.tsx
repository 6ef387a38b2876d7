'use client'

import type { ComponentProps } from 'react'
import { useEarlyPress } from '@/components/ui/use-early-press'

/** A button without a look of its own; every button is one. A press that comes before the page's code is kept for it. */
export function PlainButton({ ref, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} {...useEarlyPress(ref)} />
}
