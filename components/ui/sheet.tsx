'use client'

import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { useOpener } from '@/components/ui/use-opener'

type SheetProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: ReactNode
  children: ReactNode
  footer?: ReactNode
}

/** Something beside the page that may be left at any time: from the right, the whole width on a phone. */
export function Sheet({ isOpen, onOpenChange, title, children, footer }: SheetProps) {
  const returnFocus = useOpener(isOpen)
  return (
    <Primitive.Root open={isOpen} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Primitive.Content
          onCloseAutoFocus={returnFocus}
          aria-describedby={undefined}
          className="fixed inset-y-0 right-0 z-50 flex w-full max-w-md animate-slide-in flex-col bg-raised shadow-float"
        >
          <div className="flex items-center justify-between gap-4 border-b px-5 py-3">
            <Primitive.Title className="min-w-0 font-semibold text-lg">{title}</Primitive.Title>
            <Primitive.Close asChild>
              <IconButton label="Close" icon={<X aria-hidden />} className="-mr-2" />
            </Primitive.Close>
          </div>
          <div className="flex-1 overflow-y-auto p-5">{children}</div>
          {footer && <div className="border-t p-5">{footer}</div>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
