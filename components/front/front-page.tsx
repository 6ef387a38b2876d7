import type { ComponentProps } from 'react'
import { ThreeDoors } from '@/components/front/three-doors'
import { SkipLink } from '@/components/layout/skip-link'
import { LinkButton } from '@/components/ui/link-button'
import { Logo } from '@/components/ui/logo'
import { Notice } from '@/components/ui/notice'
import { ThemeSwitch } from '@/components/ui/theme-switch'

/** What this is, in ten seconds, and three doors into it. */
type FrontPageProps = ComponentProps<typeof ThreeDoors> & {
  /** Where nobody runs the house yet; the link only for whoever may know it. */
  setup: { link: string | null } | null
}

export function FrontPage({ demo, setup }: FrontPageProps) {
  return (
    <div className="mx-auto max-w-6xl px-4 sm:px-6">
      <SkipLink />
      <header className="flex h-16 items-center justify-between">
        <Logo />
        <ThemeSwitch />
      </header>
      <main id="content" tabIndex={-1} className="pt-4 pb-10 outline-none sm:pt-6">
        <h1 className="text-center font-semibold text-4xl leading-[1.1] tracking-[-0.03em] sm:text-5xl lg:text-[3.5rem]">
          One shelf. Three people.
          <br />
          Everyone sees the same number.
        </h1>
        <p className="mx-auto mt-4 max-w-3xl text-balance text-center text-ink-soft text-lg leading-7">
          Onshelf keeps the stock of shops true while retailers, customers and shoppers change it at once.
          Every open screen follows within a second, and nothing is sold twice.
        </p>
        {setup && (
          <Notice title="Nobody runs this house yet" className="mx-auto mt-6 max-w-xl">
            {setup.link ? (
              <LinkButton href={setup.link} size="sm" className="mt-1">
                Open your shop
              </LinkButton>
            ) : (
              'Whoever started it finds the address at which it is set up in what the start printed.'
            )}
          </Notice>
        )}
        <ThreeDoors demo={demo} />
      </main>
      <footer className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-t py-6 text-ink-faint text-sm">
        <p>
          {demo ? 'A demo with invented goods and people. Look around; nothing costs anything.' : 'Onshelf'}
        </p>
        <p>
          One GraphQL schema for everyone: <code className="text-ink-soft">/graphql</code>
        </p>
      </footer>
    </div>
  )
}
