'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { Repeat2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { StockNumbersChangedDocument, SubstitutesDocument } from '@/components/generated/operations'
import { BigStepper } from '@/components/picks/big-stepper'
import type { PickLine } from '@/components/picks/group-walk'
import { LineProblem } from '@/components/picks/line-problem'
import { SubstituteChoice } from '@/components/picks/substitute-choice'
import type { EndLine } from '@/components/picks/use-end-line'
import { LiveStock } from '@/components/stock/live-stock'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'

type ReplaceSheetProps = {
  line: PickLine
  end: EndLine
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** What could take a line's place, each with its live stock. The choice is held the moment the original is given up. */
export function ReplaceSheet({ line, end, isOpen, onOpenChange }: ReplaceSheetProps) {
  const [skuId, setSkuId] = useState<string | null>(null)
  const [quantity, setQuantity] = useState(line.quantity)
  return (
    <Sheet
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Replace with"
      footer={
        <div className="space-y-3">
          <LineProblem {...end} />
          {line.quantity > 1 && (
            <BigStepper
              label="Units of the replacement"
              value={quantity}
              min={1}
              max={line.quantity}
              onChange={setQuantity}
            />
          )}
          <Button
            size="lg"
            className="h-15 w-full text-lg"
            disabled={skuId === null}
            isBusy={end.isSending}
            onClick={() => skuId && end.replace(line.id, skuId, quantity)}
          >
            <Repeat2 aria-hidden />
            Replace
          </Button>
        </div>
      }
    >
      <p className="mb-4 text-ink-soft text-sm">
        Instead of {line.quantity} × {line.name}
      </p>
      <Suspense fallback={<SubstitutesSkeleton />}>
        <Substitutes line={line} chosen={skuId} onChoose={setSkuId} />
      </Suspense>
    </Sheet>
  )
}

type SubstitutesProps = { line: PickLine; chosen: string | null; onChoose: (skuId: string) => void }

function Substitutes({ line, chosen, onChoose }: SubstitutesProps) {
  const { data } = useSuspenseQuery(SubstitutesDocument, {
    variables: { lineId: line.id },
    // What was on the shelf when the sheet was open before is no answer to what is there now.
    fetchPolicy: 'network-only',
  })
  const substitutes = answered(data.substitutes)
  const first = substitutes[0]
  if (!first) {
    return (
      <EmptyState icon={<Repeat2 aria-hidden />} title="Nothing fits">
        Nothing like it is on the shelf. Go back and say that it was not found.
      </EmptyState>
    )
  }
  return (
    <fieldset className="space-y-3">
      <legend className="sr-only">Replacements, best first</legend>
      <LiveStock
        document={StockNumbersChangedDocument}
        locationId={first.location.id}
        skuIds={substitutes.map((listing) => listing.sku.id)}
      />
      {substitutes.map((listing) => (
        <SubstituteChoice
          key={listing.id}
          listing={listing}
          original={line}
          isChosen={listing.sku.id === chosen}
          onChoose={() => onChoose(listing.sku.id)}
        />
      ))}
    </fieldset>
  )
}

function SubstitutesSkeleton() {
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">Looking for replacements</span>
      {['first', 'second', 'third', 'fourth'].map((row) => (
        <Skeleton key={row} className="h-24 rounded-card" />
      ))}
    </div>
  )
}
