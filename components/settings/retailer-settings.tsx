'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import {
  EditRetailerDocument,
  type RetailerSettings_RetailerFragment,
} from '@/components/generated/operations'
import { CountrySelect } from '@/components/opening/country-select'
import type { Country } from '@/components/opening/list-countries'
import { readProblems } from '@/components/opening/read-problems'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { RadioCard } from '@/components/ui/radio-card'

const limits = [
  ['unitsPerLineMax', 'Units of one item in an order', 'At most 999'],
  ['unitsPerOrderMax', 'Units in an order', undefined],
  [
    'unpaidUnitsPerAddressMax',
    'Units of one item held unpaid',
    'By all who never paid, at one network address',
  ],
  ['unpaidOrdersPerAddressMax', 'Orders held unpaid', 'By all who never paid, at one network address'],
  ['countMax', 'Largest count that is believed', 'A larger one is asked for again'],
] as const

type RetailerSettingsProps = { retailer: RetailerSettings_RetailerFragment; countries: readonly Country[] }

/** The shop as a whole: its name, where it sells, its taxes, and what one customer may take. */
export function RetailerSettings({ retailer, countries }: RetailerSettingsProps) {
  const router = useRouter()
  const [problems, setProblems] = useState<Record<string, string>>({})
  const { send, isSending, failure } = useCommand(EditRetailerDocument, (outcome) => {
    if (outcome.__typename !== 'RetailerEdited') return setProblems(readProblems(outcome))
    toast.success('Saved.')
    router.refresh()
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const read = (name: string) => String(form.get(name) ?? '').trim()
    const found: Record<string, string> = {}
    if (!read('name')) found.name = 'Enter the name over the door.'
    if (!read('country')) found.country = 'Choose where it sells.'
    for (const [name] of limits)
      if (!/^[1-9]\d{0,8}$/.test(read(name))) found[name] = 'A whole number from 1 on.'
    setProblems(found)
    if (Object.keys(found).length > 0) return
    send({
      retailerId: retailer.id,
      name: read('name'),
      country: read('country'),
      pricesIncludeTax: read('tax') === 'with',
      depositsBearTax: read('deposits') === 'taxed',
      ...Object.fromEntries(limits.map(([name]) => [name, Number(read(name))])),
    })
  }

  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
      <Field label="Name" error={problems.name}>
        {(control) => <Input {...control} name="name" maxLength={80} defaultValue={retailer.name} />}
      </Field>
      <Field label="Country" error={problems.country} hint={`It sells in ${retailer.currency}, which stays.`}>
        {(control) => (
          <CountrySelect
            {...control}
            name="country"
            countries={countries}
            defaultValue={retailer.country ?? ''}
          />
        )}
      </Field>
      <fieldset className="space-y-2">
        <legend className="mb-1.5 font-medium text-sm">Prices</legend>
        <RadioCard
          name="tax"
          value="with"
          defaultChecked={retailer.pricesIncludeTax}
          title="With tax"
          detail="What is on the label is what is paid"
        />
        <RadioCard
          name="tax"
          value="without"
          defaultChecked={!retailer.pricesIncludeTax}
          title="Without tax"
          detail="Tax comes on top at the till"
        />
      </fieldset>
      <fieldset className="space-y-2">
        <legend className="mb-1.5 font-medium text-sm">Deposits on bottles and crates</legend>
        <RadioCard
          name="deposits"
          value="untaxed"
          defaultChecked={!retailer.depositsBearTax}
          title="Bear no tax"
          detail="They are given back as they were taken"
        />
        <RadioCard
          name="deposits"
          value="taxed"
          defaultChecked={retailer.depositsBearTax}
          title="Bear the tax of what they are taken with"
          detail="As in Germany"
        />
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        {limits.map(([name, label, hint]) => (
          <Field key={name} label={label} error={problems[name]} hint={problems[name] ? undefined : hint}>
            {(control) => (
              <Input {...control} name={name} inputMode="numeric" defaultValue={retailer.limits?.[name]} />
            )}
          </Field>
        ))}
      </div>
      <Button type="submit" isBusy={isSending}>
        Save the shop
      </Button>
    </Form>
  )
}
