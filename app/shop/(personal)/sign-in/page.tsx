import Link from 'next/link'
import { redirect } from 'next/navigation'
import { readViewerAccount } from '@/components/accounts/read-viewer-account'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { safeNext } from '@/components/catalog/shop-path'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Sign in' }

type SignInPageProps = { searchParams: Promise<{ next?: string; as?: string }> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const params = await searchParams
  const next = safeNext(params.next)
  const account = await readViewerAccount()
  if (account && !account.isGuest) redirect(next)
  const isNew = params.as === 'new'
  const other = `/shop/sign-in?next=${encodeURIComponent(next)}${isNew ? '' : '&as=new'}`
  return (
    <div className="mx-auto max-w-sm py-4">
      <PageHeader
        title={isNew ? 'Make an account' : 'Sign in'}
        detail="What is in your cart stays there and moves with you."
      />
      <SignInForm key={String(isNew)} kind={isNew ? 'sign-up' : 'sign-in'} next={next} />
      <p className="mt-6 text-center text-ink-soft text-sm">
        {isNew ? 'You have an account?' : 'New here?'}{' '}
        <Link href={other} className="font-medium text-accent-ink underline underline-offset-4">
          {isNew ? 'Sign in' : 'Make an account'}
        </Link>
      </p>
    </div>
  )
}
