import { User } from 'lucide-react'
import Link from 'next/link'
import { readViewerAccount } from '@/components/accounts/read-viewer-account'
import { SignOutMenu } from '@/components/accounts/sign-out-menu'
import { shopPath } from '@/components/catalog/shop-path'

/** Who one is in the shop: the way to sign in, or the menu of one's own things. */
export async function AccountLink() {
  const account = await readViewerAccount()
  if (account && !account.isGuest) return <SignOutMenu name={account.name ?? account.email ?? 'You'} />
  return (
    <Link
      href={shopPath.signIn('/shop')}
      className="inline-flex h-11 items-center gap-2 rounded-control px-3 font-medium text-ink-soft text-sm hover:bg-sunken hover:text-ink"
    >
      <User aria-hidden className="size-5" />
      <span className="max-sm:sr-only">Sign in</span>
    </Link>
  )
}
