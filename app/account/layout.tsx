import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { canEnter, readWorker } from '@/components/accounts/read-workplaces'
import { shopPath } from '@/components/catalog/shop-path'
import { AccountShell } from '@/components/layout/account-shell'

/** Whoever has not signed in does so first, and comes back. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const worker = await readWorker()
  if (worker.isGuest) redirect(shopPath.signIn('/account'))
  const back = canEnter('retailer', worker)
    ? { href: '/retailer', label: 'Back to work' }
    : canEnter('shopper', worker)
      ? { href: '/shopper', label: 'Back to the orders' }
      : { href: '/shop', label: 'Back to the shop' }
  return <AccountShell back={back}>{children}</AccountShell>
}
