'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  OpenPacksDocument,
  type OpenPacksInput,
  type OpenPacksMutation,
  type Pack_SkuFragment,
  type StockNumbers_StockLevelFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity } from '@/standards/quantity'

type OpenPacksFormProps = {
  level: StockNumbers_StockLevelFragment
  opensInto: NonNullable<Pack_SkuFragment['opensInto']>
  /** Packs that are promised to nobody. */
  free: number
  onClose: () => void
}

/** How many packs, and what that makes. Both sides change in one command. */
export function OpenPacksForm({ level, opensInto, free, onClose }: OpenPacksFormProps) {
  const [packs, setPacks] = useState(1)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { locale } = useViewer()
  const say = (quantity: number) => formatQuantity(locale, quantity, opensInto.sku.quantityRule)
  const command = useSubmit<OpenPacksMutation, OpenPacksInput>(OpenPacksDocument, (outcome) => {
    if (outcome.__typename === 'StockChanged') {
      toast(
        `${packs} opened: ${say(packs * opensInto.quantity)} × ${opensInto.sku.name} more, in both ledgers.`,
      )
      onClose()
    } else if (outcome.__typename === 'UnitsPromised')
      setRefusal('Customers were promised these packs meanwhile.')
    else setRefusal(outcome.message)
  })
  function save(event: FormEvent) {
    event.preventDefault()
    setRefusal(null)
    command.submit({ stockLevelId: level.id, packs })
  }
  const wrong = refusal ?? command.failure
  return (
    <Form onSubmit={save} className="space-y-4">
      <Field label="Packs to open">
        {() => (
          <div className="flex items-center justify-between gap-4">
            <QuantityStepper
              label="packs to open"
              value={packs}
              min={1}
              max={Math.max(1, free)}
              onChange={setPacks}
            />
            <p className="text-right text-ink-soft text-sm tabular-nums">
              makes <strong className="text-ink">{say(packs * opensInto.quantity)}</strong>
            </p>
          </div>
        )}
      </Field>
      {wrong && (
        <p role="alert" className="text-critical-ink text-sm">
          {wrong}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button variant="ghost" size="sm" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" size="sm" isBusy={command.isSending}>
          Open
        </Button>
      </div>
    </Form>
  )
}
