import { NewPasswordForm } from '@/components/accounts/new-password-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'

/** The link's secret must not travel on in a `Referer`. */
export const metadata = { title: 'New password', referrer: 'no-referrer' as const }

type NewPasswordPageProps = { searchParams: Promise<{ token?: string }> }

export default async function NewPasswordPage({ searchParams }: NewPasswordPageProps) {
  const { token } = await searchParams
  return (
    <div className="mx-auto max-w-sm py-4">
      <PageHeader title="New password" detail="It signs you out everywhere else and ends your API keys." />
      {token ? (
        <NewPasswordForm token={token} />
      ) : (
        <>
          <Notice tone="caution" title="This link is not complete">
            Open the link of the mail again, or ask for another.
          </Notice>
          <LinkButton href="/shop/forgotten-password" className="mt-6 w-full">
            Ask for another link
          </LinkButton>
        </>
      )}
    </div>
  )
}
