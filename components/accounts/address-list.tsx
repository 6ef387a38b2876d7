'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { AddressDialog } from '@/components/accounts/address-dialog'
import { addressWords } from '@/components/accounts/address-words'
import { useCommand } from '@/components/apollo/use-command'
import {
  EditAddressDocument,
  type KeptAddress_CustomerAddressFragment,
  RemoveAddressDocument,
} from '@/components/generated/operations'
import type { Country } from '@/components/opening/list-countries'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

type Kept = KeptAddress_CustomerAddressFragment
type AddressListProps = {
  addresses: readonly Kept[]
  countries: readonly Country[]
  onChanged: () => void
}

/** Where they live by the language of their browser: a guess that stands in a field. */
const guessCountry = () => new Intl.Locale(navigator.language).maximize().region ?? ''

/** Where one has things delivered: several, one of them the one that the checkout begins with. */
export function AddressList({ addresses, countries, onChanged }: AddressListProps) {
  const [open, setOpen] = useState<Kept | 'new' | null>(null)
  const kept = useKeptFocus<HTMLDivElement>(addresses.length)
  const report = (done: string) => (outcome: { __typename: string; message?: string }) => {
    if (outcome.message === undefined) toast.success(done)
    else toast.error(outcome.message)
    onChanged()
  }
  const choose = useCommand(EditAddressDocument, report('The checkout begins with it from now on.'))
  const remove = useCommand(RemoveAddressDocument, report('Removed.'))
  const failure = choose.failure ?? remove.failure
  return (
    <div {...kept}>
      <Section
        title="Addresses"
        aside={
          <Button variant="secondary" size="sm" onClick={() => setOpen('new')}>
            <Plus aria-hidden />
            Add
          </Button>
        }
      >
        {failure && <Notice tone="critical" title={failure} />}
        {addresses.length === 0 ? (
          <p className="text-ink-soft text-sm">
            None yet. Add one, or let the checkout keep the one that you enter there.
          </p>
        ) : (
          <ul className="divide-y rounded-card border bg-surface">
            {addresses.map((each) => (
              <li key={each.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
                <div className="min-w-0 flex-1 basis-52 [overflow-wrap:anywhere]">
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
                    {each.name ?? each.address.line1}
                    {each.isDefault && <Badge tone="positive">Default</Badge>}
                  </p>
                  <p className="text-ink-soft text-sm">
                    {addressWords(each.name ? each.address : { ...each.address, line1: '' })}
                  </p>
                </div>
                <div className="flex flex-wrap gap-2">
                  {!each.isDefault && (
                    <Button
                      variant="secondary"
                      size="sm"
                      aria-label={`Make ${each.name ?? each.address.line1} the default`}
                      isBusy={choose.isSending}
                      onClick={() =>
                        choose.send({ addressId: each.id, ...withoutType(each), isDefault: true })
                      }
                    >
                      Make default
                    </Button>
                  )}
                  <Button
                    variant="secondary"
                    size="sm"
                    aria-label={`Change ${each.name ?? each.address.line1}`}
                    onClick={() => setOpen(each)}
                  >
                    Change
                  </Button>
                  <Button
                    variant="secondary"
                    size="sm"
                    aria-label={`Remove ${each.name ?? each.address.line1}`}
                    isBusy={remove.isSending}
                    onClick={() => remove.send({ addressId: each.id })}
                  >
                    Remove
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        {open && (
          <AddressDialog
            kept={open === 'new' ? null : open}
            countries={countries}
            country={addresses[0]?.address.country ?? guessCountry()}
            onClose={() => setOpen(null)}
            onChanged={onChanged}
          />
        )}
      </Section>
    </div>
  )
}

function withoutType({ name, address: { line1, line2, city, postcode, country } }: Kept) {
  return { name, address: { line1, line2, city, postcode, country } }
}
