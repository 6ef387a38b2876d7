'use client'

import { useCallback } from 'react'
import { homeOf } from '@/components/accounts/page-home'
import type { PageViewer } from '@/components/accounts/page-viewer'
import { SignInAs } from '@/components/accounts/sign-in-as'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { SignedOutBar } from '@/components/accounts/signed-out-bar'
import { useWhoIsHere } from '@/components/accounts/use-who-is-here'
import { usePageSession } from '@/components/apollo/session-context'
import type { WhoIsSignedInQuery } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'

/**
 * Asks who was signed out in the middle to sign in over the page: what was typed stays, what was refused is sent again, and everything is read anew. Somebody else gets a page
 * of their own, in the place of this one, so that they neither see nor send what the first one typed. Draws nothing while all is well.
 */
export function SignedOut({ viewer }: { viewer: PageViewer }) {
  const { session, state } = usePageSession()
  const takeUp = useCallback(
    ({ viewer: now }: WhoIsSignedInQuery) => {
      if (now.id === session.viewerId) session.goOn()
    },
    [session],
  )
  const { found, ask } = useWhoIsHere(state !== 'open', takeUp)
  const other = found && !found.viewer.isGuest && found.viewer.id !== viewer.id ? found.viewer : null
  const demo = found?.demoAccounts.find(({ email }) => email === viewer.email)
  const next = typeof window === 'undefined' ? '/' : homeOf(window.location.pathname)

  /** Over the page one signs in as oneself; whoever else does begins anew. Replaced, the page is not found by going back either. */
  const beginAnew = () => window.location.replace(next)
  const enter = async () => {
    const now = await ask()
    if (now && !now.isGuest && now.id !== viewer.id) beginAnew()
  }

  return (
    <>
      <Dialog
        isOpen={state === 'ended'}
        onOpenChange={(isOpen) => !isOpen && session.setAside()}
        isPageHidden
        title="You were signed out"
        description={`What you typed is kept. Sign in again as ${viewer.name}, and you go on where you were.`}
      >
        <div className="space-y-4">
          {other && (
            <Notice tone="caution" title={`${other.name} has signed in here`}>
              <p>They cannot see or send what {viewer.name} typed.</p>
              <Button variant="secondary" size="sm" className="mt-2" onClick={beginAnew}>
                Leave this page as {other.name}
              </Button>
            </Notice>
          )}
          {demo && <SignInAs account={demo} href={next} onSignedIn={enter} />}
          <SignInForm kind="sign-in" next={next} email={viewer.email} onSignedIn={enter} />
        </div>
      </Dialog>
      {state === 'set_aside' && (
        <SignedOutBar text="You were signed out. The page stays as it is.">
          <Button size="sm" onClick={session.ask}>
            Sign in
          </Button>
        </SignedOutBar>
      )}
    </>
  )
}
