import type { Metadata } from 'next'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { query } from '@/components/apollo/server-client'
import { JoinPageDocument } from '@/components/generated/operations'
import { BarePage } from '@/components/layout/bare-page'
import { AcceptInvitation } from '@/components/people/accept-invitation'
import { roleWords } from '@/components/people/role-words'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' }

type JoinPageProps = { searchParams: Promise<{ token?: string | string[]; new?: string }> }

/** Where the link of an invitation leads. */
export default async function JoinPage({ searchParams }: JoinPageProps) {
  const { token, new: isNew } = await searchParams
  const known = typeof token === 'string' && token.length > 0 && token.length <= 200
  const { data } = known ? await query({ query: JoinPageDocument, variables: { token } }) : { data: null }
  const offer = data?.invitationByToken
  if (!data || !offer || !known) {
    return (
      <BarePage title="Invitation" home="/">
        <Notice tone="caution" title="There is no such invitation">
          It was taken back, or the address is not whole. Ask whoever invited you for a new one.
        </Notice>
      </BarePage>
    )
  }
  const { retailer, role, state, isForOneAddress } = offer
  const here = `/join?token=${encodeURIComponent(token)}`
  return (
    <BarePage title={`Work with ${retailer.name}`} home="/">
      <p aria-hidden className="font-semibold text-3xl">
        Work with {retailer.name}
      </p>
      <p className="mt-2 mb-6 text-ink-soft leading-7">
        You are invited as {roleWords[role].name.toLowerCase()}: {roleWords[role].does.toLowerCase()}.
      </p>
      {state === 'ACCEPTED' && (
        <Notice tone="caution" title="This invitation was accepted already">
          <LinkButton href={role === 'PICKER' ? '/shopper' : '/retailer'} variant="secondary" size="sm">
            Sign in
          </LinkButton>
        </Notice>
      )}
      {state === 'EXPIRED' && (
        <Notice tone="caution" title="This invitation is too old">
          Ask whoever invited you for a new one.
        </Notice>
      )}
      {state === 'OPEN' &&
        (data.viewer.isGuest ? (
          <>
            {isForOneAddress && (
              <p className="mb-4 text-sm">Use the e-mail address to which the invitation was sent.</p>
            )}
            <SignInForm kind={isNew ? 'sign-up' : 'sign-in'} next={here} isStayingHere />
            <LinkButton href={isNew ? here : `${here}&new=1`} variant="ghost" className="mt-2 w-full">
              {isNew ? 'I have an account' : 'I have no account yet'}
            </LinkButton>
          </>
        ) : (
          <AcceptInvitation token={token} name={data.viewer.name ?? ''} email={data.viewer.email ?? ''} />
        ))}
    </BarePage>
  )
}
