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
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 max-w-[calc(100vw-24px)] animate-rise overflow-y-auto rounded-card border bg-raised p-1.5 shadow-float"
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

/** Words over the items that follow. */
export function DropdownMenuLabel({ children }: { children: ReactNode }) {
  return (
    <Primitive.Label className="px-3 pt-2 pb-1 font-medium text-ink-faint text-xs">
      {children}
    </Primitive.Label>
  )
}

/** A line between items. */
export function DropdownMenuSeparator() {
  return <Primitive.Separator className="-mx-1.5 my-1.5 border-t" />
}
