'use client'

import { addressWords } from '@/components/accounts/address-words'
import type { ShopCheckoutPageQuery } from '@/components/generated/operations'
import type { CheckoutValues } from '@/components/orders/checkout-values'
import { RadioCard } from '@/components/ui/radio-card'

export type KeptAddress = ShopCheckoutPageQuery['viewer']['addresses'][number]

type AddressValues = Pick<
  CheckoutValues,
  'keptAddressId' | 'line1' | 'line2' | 'city' | 'postcode' | 'country'
>

/** The fields of a kept address as the form has them; of none they are empty, in the place's country. */
export function fieldsOf(kept: KeptAddress | undefined, country: string): AddressValues {
  if (!kept) return { keptAddressId: null, line1: '', line2: '', city: '', postcode: '', country }
  const { line2, ...address } = kept.address
  const { line1, city, postcode } = address
  return { keptAddressId: kept.id, line1, line2: line2 ?? '', city, postcode, country: address.country }
}

type KeptAddressesProps = {
  kept: readonly KeptAddress[]
  /** Where the place is: one that is typed is there, too. */
  country: string
  chosenId: string | null
  onChange: (change: AddressValues) => void
}

/** Addresses to choose from before one is typed. */
export function KeptAddresses({ kept, country, chosenId, onChange }: KeptAddressesProps) {
  if (kept.length === 0) return null
  return (
    <div className="mb-4 grid grid-cols-1 gap-3 sm:grid-cols-2">
      {kept.map((each) => (
        <RadioCard
          key={each.id}
          name="kept-address"
          title={each.name ?? each.address.line1}
          detail={addressWords(each.name ? each.address : { ...each.address, line1: '' })}
          checked={each.id === chosenId}
          onChange={() => onChange(fieldsOf(each, country))}
        />
      ))}
      <RadioCard
        name="kept-address"
        title="Another address"
        detail="Enter it below"
        checked={chosenId === null}
        onChange={() => onChange(fieldsOf(undefined, country))}
      />
    </div>
  )
}
