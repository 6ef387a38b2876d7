'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { AddressList } from '@/components/accounts/address-list'
import { DeleteAccount } from '@/components/accounts/delete-account'
import { EmailRow } from '@/components/accounts/email-row'
import { NameRow } from '@/components/accounts/name-row'
import { PasswordRow } from '@/components/accounts/password-row'
import { SecondFactorRow } from '@/components/accounts/second-factor-row'
import { SessionList } from '@/components/accounts/session-list'
import { answered } from '@/components/apollo/answered'
import { AccountPageDocument } from '@/components/generated/operations'
import type { Country } from '@/components/opening/list-countries'
import { Section } from '@/components/ui/section'

/** Everything of one's own account. */
export function AccountView({ countries }: { countries: readonly Country[] }) {
  const { data, refetch } = useSuspenseQuery(AccountPageDocument)
  const readAgain = () => void refetch().catch(() => undefined)
  const { name, email, isEmailConfirmed, hasSecondFactor, addresses } = data.viewer
  return (
    <div className="space-y-10">
      <Section title="You">
        <ul className="divide-y rounded-card border bg-surface">
          <NameRow name={name ?? ''} onChanged={readAgain} />
          <EmailRow email={email ?? ''} isConfirmed={isEmailConfirmed ?? false} />
          <PasswordRow onChanged={readAgain} />
          <SecondFactorRow isOn={hasSecondFactor ?? false} onChanged={readAgain} />
        </ul>
      </Section>
      <AddressList addresses={addresses} countries={countries} onChanged={readAgain} />
      <SessionList sessions={answered(data.sessions)} onChanged={readAgain} />
      <DeleteAccount />
    </div>
  )
}
