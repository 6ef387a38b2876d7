'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { TaxClassOptions } from '@/components/assortment/tax-class-options'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  SetTaxRateDocument,
  type TaxClass,
  type TaxSettings_RetailerFragment,
} from '@/components/generated/operations'
import { CountrySelect } from '@/components/opening/country-select'
import type { Country } from '@/components/opening/list-countries'
import { readProblems } from '@/components/opening/read-problems'
import { TaxSuggestions } from '@/components/settings/tax-suggestions'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { formatTaxRate, readTaxRate } from '@/components/ui/tax-rate'
import { useViewer } from '@/components/ui/viewer-context'

type Rates = TaxSettings_RetailerFragment['taxRates']

type TaxRateFormProps = {
  retailerId: string
  country: string
  today: string
  countries: readonly Country[]
  rates: Rates
  onSet: (rates: Rates) => void
}

/** One more rate, from a day on. What a country usually has fills the form; nothing is set before somebody says so. */
export function TaxRateForm({ retailerId, country, today, countries, rates, onSet }: TaxRateFormProps) {
  const { locale } = useViewer()
  const [values, setValues] = useState<{ country: string; taxClass: TaxClass; rate: string; fromOn: string }>(
    {
      country,
      taxClass: 'STANDARD',
      rate: '',
      fromOn: today,
    },
  )
  const put = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }))
  const [problems, setProblems] = useState<Record<string, string>>({})
  const { submit, isSending, failure } = useSubmit(SetTaxRateDocument, (outcome) => {
    if (outcome.__typename !== 'TaxRatesChanged') return setProblems(readProblems(outcome))
    onSet(outcome.retailer.taxRates)
    put({ rate: '' })
    toast.success('Set.')
  })

  function save(event: FormEvent) {
    event.preventDefault()
    if (isSending) return
    const rate = readTaxRate(values.rate)
    const found: Record<string, string> = {}
    if (!values.country) found.country = 'Choose where it holds.'
    if (rate === null) found.rate = 'A rate from 0 to 100, like 20 or 5.5.'
    if (!values.fromOn) found.fromOn = 'Choose the day on which it begins.'
    setProblems(found)
    if (rate === null || Object.keys(found).length > 0) return
    submit({ retailerId, ...values, rate })
  }

  return (
    <Form problems={problems} onSubmit={save} className="space-y-4 rounded-card border bg-surface p-5">
      {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
      <TaxSuggestions
        country={values.country}
        rates={rates}
        onChoose={({ taxClass, rate }) =>
          put({ taxClass, rate: formatTaxRate(locale, rate).replace(/\s*%/, '') })
        }
      />
      <div className="grid grid-cols-2 gap-4">
        <Field label="Country" error={problems.country} className="max-sm:col-span-2">
          {(control) => (
            <CountrySelect
              {...control}
              countries={countries}
              value={values.country}
              onChange={({ target }) => put({ country: target.value })}
            />
          )}
        </Field>
        <Field label="Class" className="max-sm:col-span-2">
          {(control) => (
            <Select
              {...control}
              value={values.taxClass}
              onChange={({ target }) => put({ taxClass: target.value as TaxClass })}
            >
              <TaxClassOptions />
            </Select>
          )}
        </Field>
        <Field label="Rate, %" error={problems.rate}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              maxLength={9}
              value={values.rate}
              onChange={({ target }) => put({ rate: target.value })}
              className="text-right tabular-nums"
            />
          )}
        </Field>
        <Field label="From" error={problems.fromOn}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={values.fromOn}
              onChange={({ target }) => put({ fromOn: target.value })}
            />
          )}
        </Field>
      </div>
      <Button type="submit" variant="secondary" isBusy={isSending}>
        Set the rate
      </Button>
    </Form>
  )
}
