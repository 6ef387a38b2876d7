'use client'

import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { useOpener } from '@/components/ui/use-opener'

type DialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  /** The buttons, the main one last. */
  actions?: ReactNode
  /** Stands over whatever is open already, and blurs it: who answers may be another one than who looked at the page. */
  isPageHidden?: boolean
}

/** A question that must be answered before going on. A sheet from below on a phone, centred elsewhere. */
export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, title, description, children, actions, isPageHidden = false } = props
  const returnFocus = useOpener(isOpen)
  return (
    <Primitive.Root open={isOpen} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay
          className={classNames(
            'fixed inset-0 animate-fade bg-scrim',
            isPageHidden ? 'z-60 backdrop-blur-lg' : 'z-40',
          )}
        />
        <Primitive.Content
          onCloseAutoFocus={returnFocus}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={classNames(
            'fixed inset-x-0 bottom-0 flex max-h-[90dvh] animate-slide-up flex-col overflow-hidden rounded-t-panel bg-raised shadow-float sm:inset-0 sm:m-auto sm:h-fit sm:w-full sm:max-w-md sm:animate-rise sm:rounded-panel sm:border',
            isPageHidden ? 'z-60' : 'z-50',
          )}
        >
          <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
            <div className="min-w-0">
              <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-1 text-ink-soft text-sm">
                  {description}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <IconButton label="Close" icon={<X aria-hidden />} className="-mt-2 -mr-3" />
            </Primitive.Close>
          </div>
          {children && <div className="overflow-y-auto px-6 pb-5">{children}</div>}
          {actions && (
            <div className="flex flex-wrap justify-end gap-3 border-t px-6 py-4 *:max-sm:flex-1">
              {actions}
            </div>
          )}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
