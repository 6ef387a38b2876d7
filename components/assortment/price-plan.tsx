'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { PricePlanForm, type PricePlanFormProps } from '@/components/assortment/price-plan-form'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { EndPriceDocument, type PricePlan_PriceFragment } from '@/components/generated/operations'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'

type PricePlanProps = PricePlanFormProps & {
  location: { timeZone: string }
  isDisabled: boolean
}

/** What an item costed, costs and will cost here; sets a price ahead or a promotion. */
export function PricePlan(props: PricePlanProps) {
  const { sku, listing, location, isDisabled } = props
  const [isOpen, setOpen] = useState(false)
  const prices = listing.prices ?? []
  const aheadOrOn = prices.filter(isOpenPrice)
  const summary = aheadOrOn.length === 0 ? 'Nothing set ahead' : `${aheadOrOn.length} set ahead or running`
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="border-t pt-3"
    >
      <summary className="wrap-anywhere min-h-11 cursor-pointer py-3 font-medium text-sm">
        Prices of {sku.name} <span className="font-normal text-ink-soft">{summary}</span>
      </summary>
      {isOpen && (
        <div className="space-y-5 pt-2">
          {!isDisabled && <PricePlanForm {...props} />}
          <ul aria-label={`Prices of ${sku.name}`} className="divide-y text-sm">
            {prices.map((price) => (
              <PriceRow
                key={price.id}
                price={price}
                version={listing.version}
                timeZone={location.timeZone}
                isDisabled={isDisabled}
              />
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}

/** What may still be changed: all that has not begun, and a promotion that runs. */
function isOpenPrice({ kind, state }: PricePlan_PriceFragment): boolean {
  return state === 'AHEAD' || (kind === 'PROMOTION' && state === 'CURRENT')
}

const stateWords: Readonly<Record<PricePlan_PriceFragment['state'], { words: string; tone: BadgeTone }>> = {
  AHEAD: { words: 'Ahead', tone: 'info' },
  CURRENT: { words: 'Now', tone: 'positive' },
  PAST: { words: 'Over', tone: 'neutral' },
  TAKEN_BACK: { words: 'Taken back', tone: 'neutral' },
}

type PriceRowProps = {
  price: PricePlan_PriceFragment
  version: number
  timeZone: string
  isDisabled: boolean
}

function PriceRow({ price, version, timeZone, isDisabled }: PriceRowProps) {
  const forget = useForgetProducts()
  const [problem, setProblem] = useState<string | null>(null)
  const isAhead = price.state === 'AHEAD'
  const command = useSubmit(EndPriceDocument, (outcome) => {
    if (outcome.__typename !== 'PriceChanged')
      return setProblem('message' in outcome ? outcome.message : null)
    forget()
    toast.success(isAhead ? 'Taken back.' : 'The promotion has ended.')
  })
  const { words, tone } = stateWords[price.state]
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Money value={price.price} className="min-w-16 font-semibold" />
        <Badge tone={tone}>{words}</Badge>
        {price.kind === 'PROMOTION' && <Badge>Promotion</Badge>}
        <span className="min-w-0 flex-1 basis-56 text-ink-soft">
          from <DateTime at={price.fromAt} timeZone={timeZone} />
          {price.untilAt && (
            <>
              {' '}
              until <DateTime at={price.untilAt} timeZone={timeZone} />
            </>
          )}
          {price.setBy && ` · ${price.setBy}`}
        </span>
        {isOpenPrice(price) && !isDisabled && (
          <Button
            size="sm"
            variant="secondary"
            isBusy={command.isSending}
            onClick={() => command.submit({ priceId: price.id, expectedVersion: version })}
          >
            {isAhead ? 'Take back' : 'End now'}
          </Button>
        )}
      </div>
      {(problem ?? command.failure) && (
        <Notice tone="critical" title={problem ?? command.failure} className="mt-2" />
      )}
    </li>
  )
}
