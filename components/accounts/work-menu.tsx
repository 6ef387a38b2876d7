'use client'

import { LogOut, User, UserCog } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { signOut } from '@/components/accounts/session'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { PlainButton } from '@/components/ui/plain-button'

/** Who is at work, and the way out. */
export function WorkMenu({ name }: { name: string }) {
  const router = useRouter()
  async function leave() {
    const outcome = await signOut()
    if (outcome.ok) window.location.assign('/')
    else toast.error(outcome.message)
  }
  return (
    <DropdownMenu
      trigger={
        <PlainButton
          aria-label={`${name}: account`}
          className="inline-flex h-11 min-w-11 items-center justify-center gap-2 rounded-control px-2.5 font-medium text-ink-soft text-sm hover:bg-sunken hover:text-ink"
        >
          <User aria-hidden className="size-5" />
          <span className="max-w-28 truncate max-lg:hidden">{name}</span>
        </PlainButton>
      }
    >
      <p className="px-3 pt-1.5 pb-2 text-ink-faint text-sm">{name}</p>
      <DropdownMenuItem icon={<UserCog aria-hidden />} onSelect={() => router.push('/account')}>
        Your account
      </DropdownMenuItem>
      <DropdownMenuItem icon={<LogOut aria-hidden />} onSelect={leave}>
        Sign out
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
