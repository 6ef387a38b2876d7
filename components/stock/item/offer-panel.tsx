'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { AskDialog } from '@/components/accounts/ask-dialog'
import { useMay } from '@/components/accounts/viewer-may'
import { useCommand } from '@/components/apollo/use-command'
import { useNewest } from '@/components/apollo/use-newest'
import {
  ChangeListingsDocument,
  type ChangeListingsInput,
  type ChangeListingsMutation,
  Standing_ListingFragmentDoc,
} from '@/components/generated/operations'
import type { ItemLevel } from '@/components/stock/item/item-level'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Count } from '@/components/ui/count'
import { Notice } from '@/components/ui/notice'
import { useViewer } from '@/components/ui/viewer-context'
import { parseQuantity, unitSymbol, writeQuantity } from '@/standards/quantity'

/** Whether customers are offered the item here, with a switch that stops its sale at once, and at how few staff are told. */
export function OfferPanel({ level }: { level: ItemLevel }) {
  const listing = useNewest(Standing_ListingFragmentDoc, 'Standing_listing', level.listing)
  const mayChange = useMay('CATALOGUE')
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand<ChangeListingsMutation, ChangeListingsInput>(
    ChangeListingsDocument,
    (outcome) => {
      const result = outcome.__typename === 'ListingsAnswered' ? outcome.lines[0]?.result : outcome
      if (result && 'message' in result) return setRefusal(result.message)
      setOpen(false)
      toast.success('The offer is changed.')
    },
  )
  const change = (part: { isListed?: boolean; lowStockThreshold?: number | null }) => {
    setRefusal(null)
    const line = { skuId: level.sku.id, expectedVersion: listing.version, ...part }
    send({ locationId: level.location.id, lines: [line] })
  }
  const { isListed, lowStockThreshold } = listing
  const problem = refusal ?? failure
  return (
    <Card>
      <h2 className="mb-4 font-semibold text-lg">Offer</h2>
      {problem && !isOpen && (
        <Notice tone="critical" title={problem} className="mb-4">
          {failure && (
            <Button variant="secondary" size="sm" onClick={retry}>
              Try again
            </Button>
          )}
        </Notice>
      )}
      <ul className="divide-y text-sm">
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-3">
          <div className="min-w-0">
            <p className="font-medium">On sale here</p>
            <p className="text-ink-soft">
              {isListed
                ? 'Customers find it and can buy what is available.'
                : 'Customers do not find it. What is ordered already stays promised.'}
            </p>
          </div>
          <div className="flex items-center gap-3">
            <Badge tone={isListed ? 'positive' : 'caution'}>{isListed ? 'On sale' : 'Stopped'}</Badge>
            {mayChange && (
              <Button
                variant="secondary"
                size="sm"
                isBusy={isSending && !isOpen}
                onClick={() => change({ isListed: !isListed })}
              >
                {isListed ? 'Stop the sale' : 'Put on sale'}
              </Button>
            )}
          </div>
        </li>
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-3">
          <div className="min-w-0">
            <p className="font-medium">Alert at</p>
            <p className="text-ink-soft">So few available, or fewer, and it stands among what runs low.</p>
          </div>
          <div className="flex items-center gap-3">
            <span className="font-medium">
              {lowStockThreshold === null ? 'Not set' : <Count value={lowStockThreshold} />}
            </span>
            {mayChange && (
              <Button
                variant="secondary"
                size="sm"
                aria-label="Change the threshold"
                onClick={() => setOpen(true)}
              >
                Change
              </Button>
            )}
          </div>
        </li>
      </ul>
      {isOpen && (
        <ThresholdDialog
          level={level}
          threshold={lowStockThreshold}
          isBusy={isSending}
          refusal={problem}
          onClose={() => setOpen(false)}
          onSubmit={(threshold) => change({ lowStockThreshold: threshold })}
        />
      )}
    </Card>
  )
}

type ThresholdDialogProps = {
  level: ItemLevel
  threshold: number | null
  isBusy: boolean
  refusal: string | null
  onClose: () => void
  onSubmit: (threshold: number | null) => void
}

function ThresholdDialog({ level, threshold, isBusy, refusal, onClose, onSubmit }: ThresholdDialogProps) {
  const { locale } = useViewer()
  const measure = level.sku.quantityRule
  const symbol = unitSymbol(locale, measure.unit)
  const read = (typed = '') => (typed.trim() === '' ? null : parseQuantity(locale, typed, measure))
  return (
    <AskDialog
      isOpen
      onClose={onClose}
      title={`Alert at: ${level.sku.name}`}
      fields={[
        {
          name: 'threshold',
          label: symbol ? `Available, ${symbol}` : 'Units available',
          hint: 'Empty: no threshold of its own.',
          autoComplete: 'off',
          initially: threshold === null ? '' : writeQuantity(locale, threshold, measure),
          maxLength: 12,
        },
      ]}
      submitLabel="Save"
      isBusy={isBusy}
      refusal={refusal}
      findProblems={({ threshold: typed = '' }) => {
        const quantity = read(typed)
        const isWrong = typed.trim() !== '' && (quantity === null || quantity < 0)
        return isWrong ? { threshold: 'A number, 0 or more, in the item’s unit.' } : {}
      }}
      onSubmit={({ threshold: typed }) => onSubmit(read(typed))}
    />
  )
}
