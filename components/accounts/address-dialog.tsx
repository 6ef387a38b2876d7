'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { AskDialog, type AskedField } from '@/components/accounts/ask-dialog'
import { useCommand } from '@/components/apollo/use-command'
import {
  AddAddressDocument,
  EditAddressDocument,
  type KeptAddress_CustomerAddressFragment,
} from '@/components/generated/operations'
import type { Country } from '@/components/opening/list-countries'

type AddressDialogProps = {
  /** The one that is changed; null: a new one. */
  kept: KeptAddress_CustomerAddressFragment | null
  countries: readonly Country[]
  /** What a new one begins with. */
  country: string
  onClose: () => void
  onChanged: () => void
}

const missing = {
  line1: 'Enter street and number.',
  city: 'Enter the town.',
  postcode: 'Enter the postcode.',
  country: 'Choose a country.',
} as const

function listFields({ kept, countries, country }: AddressDialogProps): AskedField[] {
  const address = kept?.address
  const line = (name: string, label: string, initially: string | null | undefined, maxLength = 100) => ({
    name,
    label,
    initially: initially ?? '',
    maxLength,
  })
  return [
    {
      ...line('name', 'Name (optional)', kept?.name, 40),
      autoComplete: 'off',
      hint: 'What you call it: Home, Work, Grandma.',
    },
    { ...line('line1', 'Street and number', address?.line1), autoComplete: 'address-line1' },
    { ...line('line2', 'Flat, building (optional)', address?.line2), autoComplete: 'address-line2' },
    { ...line('city', 'Town', address?.city), autoComplete: 'address-level2' },
    { ...line('postcode', 'Postcode', address?.postcode, 12), autoComplete: 'postal-code' },
    {
      name: 'country',
      label: 'Country',
      autoComplete: 'country',
      initially: address?.country ?? country,
      options: countries.map(({ code, name }) => ({ value: code, label: name })),
    },
  ]
}

/** An address for the checkout, new or changed. */
export function AddressDialog(props: AddressDialogProps) {
  const { kept, onClose, onChanged } = props
  const [refusal, setRefusal] = useState<string | null>(null)
  const finish = (outcome: { __typename: string; message?: string }) => {
    if (outcome.message !== undefined) return setRefusal(outcome.message)
    toast.success('The address is kept.')
    onChanged()
    onClose()
  }
  const add = useCommand(AddAddressDocument, finish)
  const edit = useCommand(EditAddressDocument, finish)
  return (
    <AskDialog
      isOpen
      onClose={onClose}
      title={kept ? 'Change the address' : 'A new address'}
      fields={listFields(props)}
      submitLabel="Save"
      isBusy={add.isSending || edit.isSending}
      refusal={refusal ?? add.failure ?? edit.failure}
      findProblems={(entered) =>
        Object.fromEntries(Object.entries(missing).filter(([name]) => !entered[name]?.trim()))
      }
      onSubmit={(entered) => {
        setRefusal(null)
        const [name = '', line1 = '', line2 = '', city = '', postcode = '', country = ''] = [
          entered.name,
          entered.line1,
          entered.line2,
          entered.city,
          entered.postcode,
          entered.country,
        ].map((text) => text?.trim())
        const address = { line1, line2: line2 || null, city, postcode, country }
        const input = { name: name || null, address }
        if (kept) edit.send({ addressId: kept.id, ...input })
        else add.send(input)
      }}
    />
  )
}
