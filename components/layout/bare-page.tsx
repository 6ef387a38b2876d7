import Link from 'next/link'
import type { ReactNode } from 'react'
import { Logo } from '@/components/ui/logo'

type BarePageProps = {
  /** For those who do not see it; what is shown says it in its own way. */
  title: string
  /** Where the logo leads. */
  home: string
  children: ReactNode
}

/** A page outside every frame: where one is, one message, and the way back. */
export function BarePage({ title, home, children }: BarePageProps) {
  return (
    <div className="mx-auto max-w-xl px-4 pb-16">
      <header className="flex h-20 items-center">
        <Link href={home} aria-label="Onshelf, back to the start" className="flex rounded-lg">
          <Logo />
        </Link>
      </header>
      <main id="content">
        <h1 className="sr-only">{title}</h1>
        {children}
      </main>
    </div>
  )
}
