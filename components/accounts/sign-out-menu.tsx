'use client'

import { ClipboardList, LogOut, User, UserCog } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { signOut } from '@/components/accounts/session'
import { shopPath } from '@/components/catalog/shop-path'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { PlainButton } from '@/components/ui/plain-button'

/** The menu of a customer who has signed in. */
export function SignOutMenu({ name }: { name: string }) {
  const router = useRouter()
  async function leave() {
    const outcome = await signOut()
    if (outcome.ok) window.location.assign('/')
    else toast.error(outcome.message)
  }
  return (
    <DropdownMenu
      trigger={
        <PlainButton className="inline-flex h-11 items-center gap-2 rounded-control px-3 font-medium text-ink-soft text-sm hover:bg-sunken hover:text-ink">
          <User aria-hidden className="size-5" />
          <span className="max-w-28 truncate max-sm:sr-only">{name.split(' ')[0]}</span>
        </PlainButton>
      }
    >
      <DropdownMenuItem icon={<ClipboardList aria-hidden />} onSelect={() => router.push(shopPath.orders)}>
        Your orders
      </DropdownMenuItem>
      <DropdownMenuItem icon={<UserCog aria-hidden />} onSelect={() => router.push(shopPath.account)}>
        Your account
      </DropdownMenuItem>
      <DropdownMenuItem icon={<LogOut aria-hidden />} onSelect={leave}>
        Sign out
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
