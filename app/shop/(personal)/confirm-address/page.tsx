import { DemoMailbox } from '@/components/accounts/demo-mailbox'
import { readViewerAccount } from '@/components/accounts/read-viewer-account'
import { safeNext } from '@/components/catalog/shop-path'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'

export const metadata = { title: 'Your e-mail address' }

type ConfirmAddressPageProps = { searchParams: Promise<{ sent?: string; next?: string; error?: string }> }

const tooOld = {
  title: 'It may be too old',
  text: 'A link works for a day, and once. Ask for a new one in your account.',
}

const problems: Readonly<Record<string, typeof tooOld>> = {
  TAKEN: {
    title: 'The address is confirmed already',
    text: 'Another account has confirmed this address. Sign in with that one, or set a new password for it.',
  },
  SIGN_IN: {
    title: 'You are not signed in here as whoever asked for it',
    text: 'Sign in with the address that you had until now, then open the link of the mail again.',
  },
}

/** After signing up, after asking for another address, and where the link of the mail leads. */
export default async function ConfirmAddressPage({ searchParams }: ConfirmAddressPageProps) {
  const { sent, next, error } = await searchParams
  const account = await readViewerAccount()
  const problem = problems[error ?? ''] ?? tooOld
  const mustSignIn = error !== undefined && error in problems
  return (
    <div className="mx-auto max-w-sm py-4">
      {sent ? (
        <>
          <PageHeader title="We wrote to you" />
          <Notice
            title={account?.email ? `A mail is on its way to ${account.email}` : 'A mail is on its way'}
          >
            Open its link within a day to confirm that the address is yours. You can shop meanwhile.
          </Notice>
          <DemoMailbox />
        </>
      ) : error ? (
        <>
          <PageHeader title="This link does not work" />
          <Notice tone="caution" title={problem.title}>
            {problem.text}
          </Notice>
        </>
      ) : (
        <>
          <PageHeader title="Thank you" />
          <Notice title="Your e-mail address is confirmed" />
        </>
      )}
      {mustSignIn && (
        <LinkButton href="/shop/sign-in" size="lg" className="mt-6 w-full">
          Sign in
        </LinkButton>
      )}
      <LinkButton
        href={safeNext(next)}
        variant={mustSignIn ? 'secondary' : undefined}
        size="lg"
        className={mustSignIn ? 'mt-3 w-full' : 'mt-6 w-full'}
      >
        Continue
      </LinkButton>
    </div>
  )
}
