import { X } from 'lucide-react'
import { SkuFields } from '@/components/assortment/sku-fields'
import type { SkuValues } from '@/components/assortment/sku-values'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

/** An item of a new product as somebody types it. */
export type NewItem = { id: number; values: SkuValues; price: string }

type NewItemCardProps = {
  item: NewItem
  index: number
  title: string
  currency: string
  problems: Record<string, string>
  onChange: (part: Partial<NewItem>) => void
  /** None: it is the only one. */
  onRemove?: () => void
}

/** One item of a new product: what it is, and what it costs. */
export function NewItemCard(props: NewItemCardProps) {
  const { item, index, title, currency, problems, onChange, onRemove } = props
  return (
    <Card>
      <div className="mb-3 flex min-h-11 items-center justify-between gap-4">
        <h2 className="font-semibold text-lg">{onRemove ? `Item ${index + 1}` : 'The item that is sold'}</h2>
        {onRemove && (
          <IconButton label={`Remove item ${index + 1}`} icon={<X aria-hidden />} onClick={onRemove} />
        )}
      </div>
      <SkuFields
        values={item.values}
        onChange={(values) => onChange({ values })}
        title={title}
        problems={problems}
        below={`skus.${index}`}
        currency={currency}
      />
      <Field
        label={`Price, ${currency}`}
        hint="Of one, or of the unit it is priced by. Empty: it is not sold yet."
        error={problems[`prices.${index}`]}
        className="mt-4 border-t pt-4"
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            maxLength={14}
            value={item.price}
            onChange={({ target }) => onChange({ price: target.value })}
            className="text-right tabular-nums sm:max-w-48"
          />
        )}
      </Field>
    </Card>
  )
}
