import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { canEnter, readWorker, type WorkDoor } from '@/components/accounts/read-workplaces'
import { SignInAs } from '@/components/accounts/sign-in-as'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { query } from '@/components/apollo/server-client'
import { type AccountRole, WorkDoorPageDocument } from '@/components/generated/operations'
import { Logo } from '@/components/ui/logo'
import { ThemeSwitch } from '@/components/ui/theme-switch'

type WorkDoorPageProps = {
  door: WorkDoor
  /** Whom the demo lets one be. */
  demoRole: AccountRole
  icon: ReactNode
  title: string
  text: string
  next: string | undefined
}

/** The sign-in of people at work: in the demo one press, otherwise e-mail and password. */
export async function WorkDoorPage({ door, demoRole, icon, title, text, next }: WorkDoorPageProps) {
  const home = `/${door}`
  const target = next?.startsWith(`${home}/`) && !next.includes('\\') ? next : home
  const worker = await readWorker()
  if (canEnter(door, worker)) redirect(target)
  const { data } = await query({ query: WorkDoorPageDocument })
  const account = data?.demoAccounts.find(({ role }) => role === demoRole)
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4">
      <header className="flex h-16 items-center justify-between">
        <Link href="/" aria-label="Onshelf, front page" className="rounded-lg">
          <Logo />
        </Link>
        <ThemeSwitch />
      </header>
      <main id="content" className="flex flex-1 flex-col justify-center pb-24">
        <span className="mb-5 flex size-14 items-center justify-center rounded-full bg-accent-soft text-accent-ink [&_svg]:size-6">
          {icon}
        </span>
        <h1 className="font-semibold text-3xl">{title}</h1>
        <p className="mt-2 text-ink-soft leading-7">
          {worker.isGuest
            ? text
            : `You are signed in as ${worker.name ?? 'someone else'}, who does not work here. Sign in as someone who does.`}
        </p>
        {account && (
          <div className="mt-6">
            <SignInAs account={account} href={target} />
          </div>
        )}
        {account ? (
          <details className="mt-6 border-t pt-4">
            <summary className="min-h-11 py-2.5 font-medium text-ink-soft text-sm hover:text-ink">
              Use your own account
            </summary>
            <div className="pt-3">
              <SignInForm kind="sign-in" next={target} />
            </div>
          </details>
        ) : (
          <div className="mt-6">
            <SignInForm kind="sign-in" next={target} />
          </div>
        )}
      </main>
    </div>
  )
}
