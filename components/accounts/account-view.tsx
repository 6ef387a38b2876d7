'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { SessionList } from '@/components/accounts/session-list'
import { answered } from '@/components/apollo/answered'
import { AccountPageDocument } from '@/components/generated/operations'

/** Everything of one's own account. */
export function AccountView() {
  const { data, refetch } = useSuspenseQuery(AccountPageDocument)
  const readAgain = () => void refetch().catch(() => undefined)
  return (
    <div className="space-y-10">
      <SessionList sessions={answered(data.sessions)} onChanged={readAgain} />
    </div>
  )
}
