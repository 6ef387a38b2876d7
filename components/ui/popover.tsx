'use client'

import { Popover as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'

type PopoverProps = {
  /** What it is about, for those who do not see where it opened. */
  label?: string
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'center' | 'end'
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

export function Popover({ label, trigger, children, align = 'start', isOpen, onOpenChange }: PopoverProps) {
  return (
    <Primitive.Root open={isOpen} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={label}
          align={align}
          sideOffset={8}
          collisionPadding={12}
          className="z-50 w-80 max-w-[calc(100vw-24px)] animate-rise rounded-card border bg-raised p-4 shadow-float"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
