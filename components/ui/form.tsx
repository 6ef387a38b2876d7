'use client'

import type { ComponentProps } from 'react'
import { useEarlyPress } from '@/components/ui/use-early-press'

/** A form that the page's code sends. One that is sent earlier is kept for it, and never puts its fields into the address. */
export function Form({ ref, ...rest }: ComponentProps<'form'>) {
  return <form method="post" noValidate {...rest} {...useEarlyPress(ref)} />
}
