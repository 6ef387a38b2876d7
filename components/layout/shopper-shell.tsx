import type { ReactNode } from 'react'
import { SkipLink } from '@/components/layout/skip-link'

type ShopperShellProps = {
  title: ReactNode
  /** One step back, at the left. */
  back?: ReactNode
  /** Live dot, account, menu: at the right. */
  aside?: ReactNode
  /** What the thumb does next; stays at the bottom of the screen. */
  action?: ReactNode
  children: ReactNode
}

/** The shopper's frame: one column, big targets, the next step under the thumb. A phone's width on a desktop. */
export function ShopperShell({ title, back, aside, action, children }: ShopperShellProps) {
  return (
    <div className="min-h-dvh bg-sunken sm:py-6">
      <SkipLink />
      <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col bg-canvas sm:min-h-[calc(100dvh-3rem)] sm:rounded-panel sm:border">
        <header className="sticky top-0 z-30 flex min-h-16 items-center gap-2 border-b bg-surface px-4 sm:rounded-t-panel">
          {back}
          <div className="min-w-0 flex-1">{title}</div>
          {aside}
        </header>
        <main id="content" tabIndex={-1} className="flex-1 p-4 outline-none">
          {children}
        </main>
        {action && (
          <div className="sticky bottom-0 z-30 border-t bg-surface p-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:rounded-b-panel">
            {action}
          </div>
        )}
      </div>
    </div>
  )
}
