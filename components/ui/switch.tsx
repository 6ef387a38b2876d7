'use client'

import { Switch as Primitive } from 'radix-ui'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from '@/components/ui/class-names'

type SwitchProps = ComponentProps<typeof Primitive.Root> & { label: ReactNode }

/** Takes effect at once; a choice that waits for a button is a checkbox. */
export function Switch({ label, className, ...rest }: SwitchProps) {
  const id = useId()
  return (
    <span className={classNames('inline-flex min-h-6 items-center gap-2.5 text-sm', className)}>
      <Primitive.Root
        id={id}
        {...rest}
        className="h-6 w-10 shrink-0 rounded-full border border-line-strong bg-sunken-strong transition-colors disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Primitive.Thumb className="block size-4 translate-x-[3px] rounded-full bg-ink-soft transition-transform data-[state=checked]:translate-x-[19px] data-[state=checked]:bg-on-accent" />
      </Primitive.Root>
      <label htmlFor={id}>{label}</label>
    </span>
  )
}
