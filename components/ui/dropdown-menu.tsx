'use client'

import { DropdownMenu as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type DropdownMenuProps = { trigger: ReactNode; align?: 'start' | 'end'; children: ReactNode }

/** A button with a menu. Fill it with `DropdownMenuItem`. */
export function DropdownMenu({ trigger, align = 'end', children }: DropdownMenuProps) {
  return (
    // Not modal: the page behind stays known to screen readers and keeps its scroll bar.
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          sideOffset={8}
          collisionPadding={12}
          className="z-50 min-w-52 animate-rise rounded-card border bg-raised p-1.5 shadow-float"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

type DropdownMenuItemProps = {
  icon?: ReactNode
  isDanger?: boolean
  isSelected?: boolean
  onSelect: () => void
  children: ReactNode
}

export function DropdownMenuItem({ icon, isDanger, isSelected, onSelect, children }: DropdownMenuItemProps) {
  return (
    <Primitive.Item
      onSelect={onSelect}
      aria-current={isSelected || undefined}
      className={classNames(
        'flex min-h-10 cursor-pointer items-center gap-2.5 rounded-lg px-3 text-sm outline-none data-highlighted:bg-sunken [&_svg]:size-4',
        isDanger && 'text-critical-ink',
        isSelected && 'font-semibold text-accent-ink',
      )}
    >
      {icon}
      {children}
    </Primitive.Item>
  )
}
