'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { RemoveTaxRateDocument, type TaxSettings_RetailerFragment } from '@/components/generated/operations'
import type { Country } from '@/components/opening/list-countries'
import { readProblems } from '@/components/opening/read-problems'
import { TaxRateForm } from '@/components/settings/tax-rate-form'
import { TaxRateTable } from '@/components/settings/tax-rate-table'
import { Notice } from '@/components/ui/notice'

type TaxSettingsProps = {
  retailer: TaxSettings_RetailerFragment
  /** `2026-11-28`, by the place's calendar. */
  today: string
  countries: readonly Country[]
}

/** The shop's rates of tax: those that hold, those that will, and a form for the next. */
export function TaxSettings({ retailer, today, countries }: TaxSettingsProps) {
  const [rates, setRates] = useState(retailer.taxRates)
  const [problem, setProblem] = useState<string | null>(null)
  const { send, failure } = useCommand(RemoveTaxRateDocument, (outcome) => {
    if (outcome.__typename !== 'TaxRatesChanged') return setProblem(readProblems(outcome).form ?? null)
    setProblem(null)
    setRates(outcome.retailer.taxRates)
    toast.success('Taken away. What was ordered keeps the rate that it was sold at.')
  })
  const refusal = problem ?? failure
  return (
    <div className="space-y-5">
      {refusal && <Notice tone="critical" title={refusal} />}
      {rates.length === 0 ? (
        <p className="text-ink-soft text-sm">
          No rate is set yet: no tax is told on receipts, and none is added to prices that are without it.
        </p>
      ) : (
        <TaxRateTable
          rates={rates}
          today={today}
          countries={countries}
          onRemove={(taxRateId) => send({ taxRateId })}
        />
      )}
      <TaxRateForm
        retailerId={retailer.id}
        country={retailer.country ?? ''}
        today={today}
        countries={countries}
        rates={rates}
        onSet={setRates}
      />
    </div>
  )
}
