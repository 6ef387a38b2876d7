import type { ReactNode } from 'react'

/** Stays in sight as long as somebody looks at a page whose viewer is signed out. */
export function SignedOutBar({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div
      role="status"
      className="fixed inset-x-3 bottom-20 z-30 mx-auto flex max-w-md items-center justify-between gap-3 rounded-card border border-caution-line bg-caution-soft px-4 py-3 text-sm shadow-float lg:bottom-4"
    >
      <p className="font-medium">{text}</p>
      <div className="flex shrink-0 items-center gap-1">{children}</div>
    </div>
  )
}
