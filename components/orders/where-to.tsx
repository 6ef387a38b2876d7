'use client'

import { AddressFields } from '@/components/orders/address-fields'
import type { CheckoutProblems, CheckoutValues } from '@/components/orders/checkout-values'
import { type KeptAddress, KeptAddresses } from '@/components/orders/kept-addresses'

type WhereToProps = {
  /** Addresses that the customer keeps. */
  kept: readonly KeptAddress[]
  /** Whether they have an account to keep one in. */
  mayKeep: boolean
  country: string
  values: CheckoutValues
  problems: CheckoutProblems
  onChange: (change: Partial<CheckoutValues>) => void
}

/** To which door: one that is kept, or one that is typed, which may be kept then. */
export function WhereTo({ kept, mayKeep, country, values, problems, onChange }: WhereToProps) {
  const isTyped = values.keptAddressId === null
  const isWrong = Boolean(problems.line1 ?? problems.line2 ?? problems.city ?? problems.postcode)
  return (
    <>
      <KeptAddresses kept={kept} country={country} chosenId={values.keptAddressId} onChange={onChange} />
      {(isTyped || isWrong) && (
        <AddressFields
          values={values}
          problems={problems}
          onChange={(change) => onChange({ ...change, keptAddressId: null })}
        />
      )}
      {isTyped && mayKeep && (
        <label className="mt-3 flex min-h-11 items-center gap-3 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={values.keepsAddress}
            onChange={({ target }) => onChange({ keepsAddress: target.checked })}
          />
          Keep this address for the next time
        </label>
      )}
    </>
  )
}
