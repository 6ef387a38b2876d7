'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { signOut } from '@/components/accounts/session'
import { SignedOutBar } from '@/components/accounts/signed-out-bar'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

/** Tells whoever comes back to the shop that their session has ended: their cart and orders are not lost, only not in sight. Setting it aside takes the old cookie away. */
export function WasSignedOut() {
  const path = usePathname()
  const [isSetAside, setAside] = useState(false)
  if (isSetAside || !path.startsWith('/shop') || path.startsWith('/shop/sign-in')) return null
  function goOnAsGuest() {
    setAside(true)
    void signOut()
  }
  return (
    <SignedOutBar text="You were signed out.">
      <Button variant="ghost" size="sm" onClick={goOnAsGuest}>
        Not now
      </Button>
      <LinkButton size="sm" href={`/shop/sign-in?next=${encodeURIComponent(path)}`}>
        Sign in
      </LinkButton>
    </SignedOutBar>
  )
}
