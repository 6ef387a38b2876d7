'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { CreateRetailerDocument } from '@/components/generated/operations'
import { CountrySelect } from '@/components/opening/country-select'
import type { Country } from '@/components/opening/list-countries'
import { readProblems } from '@/components/opening/read-problems'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { RadioCard } from '@/components/ui/radio-card'
import { Select } from '@/components/ui/select'
import { currencyCodes } from '@/standards/iso-4217'

/** The shop as a whole: its name, its money, where it sells. */
export function RetailerForm({ countries }: { countries: readonly Country[] }) {
  const router = useRouter()
  const [problems, setProblems] = useState<Record<string, string>>({})
  const { send, retry, isSending, failure } = useCommand(CreateRetailerDocument, (outcome) => {
    if (outcome.__typename === 'RetailerCreated') router.refresh()
    else setProblems(readProblems(outcome))
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const read = (name: string) => String(form.get(name) ?? '').trim()
    const found: Record<string, string> = {}
    if (!read('name')) found.name = 'Enter the name over the door.'
    if (!read('country')) found.country = 'Choose where it sells.'
    setProblems(found)
    if (Object.keys(found).length > 0) return
    if (failure) return retry()
    send({
      name: read('name'),
      currency: read('currency'),
      country: read('country'),
      pricesIncludeTax: read('tax') === 'with',
    })
  }

  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
      <Field label="Name" error={problems.name}>
        {(control) => <Input {...control} name="name" maxLength={80} autoComplete="organization" />}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label="Currency" error={problems.currency} hint="Cannot be changed later">
          {(control) => (
            <Select {...control} name="currency" defaultValue="EUR">
              {currencyCodes.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Country" error={problems.country}>
          {(control) => <CountrySelect {...control} name="country" countries={countries} defaultValue="" />}
        </Field>
      </div>
      <fieldset className="space-y-2">
        <legend className="mb-1.5 font-medium text-sm">Prices</legend>
        <RadioCard
          name="tax"
          value="with"
          defaultChecked
          title="With tax"
          detail="What is on the label is what is paid"
        />
        <RadioCard name="tax" value="without" title="Without tax" detail="Tax comes on top at the till" />
      </fieldset>
      <Button type="submit" size="lg" className="w-full" isBusy={isSending}>
        Open the shop
      </Button>
    </Form>
  )
}
