'use client'

import { type ComponentProps, useEffect, useRef } from 'react'
import { useEarlyPress } from '@/components/ui/use-early-press'

type FormProps = Omit<ComponentProps<'form'>, 'ref'> & {
  /** What was found wrong, by field; another object each time. The first field in question takes the keyboard. */
  problems?: object
}

/** A form that the page's code sends. One that is sent earlier is kept for it, and never puts its fields into the address. */
export function Form({ problems, ...rest }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!problems || Object.keys(problems).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  return <form method="post" noValidate {...rest} {...useEarlyPress(form)} />
}
