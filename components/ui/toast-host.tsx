'use client'

import { Toaster } from 'sonner'

/** Where toasts appear. Show one with `toast()` of sonner. */
export function ToastHost() {
  return (
    <Toaster
      position="bottom-center"
      gap={8}
      // Above the phone's navigation, and above what stands under a shopper's thumb.
      mobileOffset={{ bottom: 104 }}
      style={{ fontFamily: 'inherit' }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-card border bg-raised px-4 py-3 text-sm text-ink shadow-float sm:w-90',
          title: 'font-medium',
          description: 'text-ink-soft',
          error: 'border-critical-line',
          success: 'border-accent-line',
          actionButton:
            'ml-auto h-9 shrink-0 rounded-lg px-3 font-medium text-accent-ink hover:bg-accent-soft',
        },
      }}
    />
  )
}
