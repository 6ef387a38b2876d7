'use client'

import { TaxClassOptions } from '@/components/assortment/tax-class-options'
import type { TaxClass } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

type ChargeFieldsProps = {
  taxClass: TaxClass
  deposit: string
  currency: string
  onChange: (part: { taxClass?: TaxClass; deposit?: string }) => void
  findProblem: (field: string) => string | undefined
}

/** Which rate of tax an item bears, and what is taken with it until the empty pack comes back. */
export function ChargeFields({ taxClass, deposit, currency, onChange, findProblem }: ChargeFieldsProps) {
  return (
    <div className="grid @xl:grid-cols-3 grid-cols-2 gap-4">
      <Field label="Tax" error={findProblem('taxClass')}>
        {(control) => (
          <Select
            {...control}
            value={taxClass}
            onChange={({ target }) => onChange({ taxClass: target.value as TaxClass })}
          >
            <TaxClassOptions />
          </Select>
        )}
      </Field>
      <Field label={`Deposit, ${currency}`} error={findProblem('depositMinor')}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            placeholder="none"
            value={deposit}
            onChange={({ target }) => onChange({ deposit: target.value })}
            className="text-right tabular-nums"
          />
        )}
      </Field>
    </div>
  )
}
