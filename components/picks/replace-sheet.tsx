'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { Repeat2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import {
  type SoldBy_SkuFragment,
  StockNumbersChangedDocument,
  SubstitutesDocument,
  type SubstitutesQuery,
} from '@/components/generated/operations'
import { FoundFields } from '@/components/picks/found-fields'
import type { PickLine } from '@/components/picks/group-walk'
import { LineProblem } from '@/components/picks/line-problem'
import { SubstituteChoice } from '@/components/picks/substitute-choice'
import type { EndLine } from '@/components/picks/use-end-line'
import { useFound } from '@/components/picks/use-found'
import { LiveStock } from '@/components/stock/live-stock'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { QuantityOf } from '@/components/ui/quantity'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'

type Substitute = NonNullable<SubstitutesQuery['substitutes']>[number]

type ReplaceSheetProps = {
  line: PickLine
  end: EndLine
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** What could take a line's place, each with its live stock. The choice is held the moment the original is given up. */
export function ReplaceSheet({ line, end, isOpen, onOpenChange }: ReplaceSheetProps) {
  const [chosen, setChosen] = useState<Substitute | null>(null)
  return (
    <Sheet
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Replace with"
      footer={
        <div className="space-y-3">
          <LineProblem {...end} />
          {chosen ? (
            <ReplaceWith key={chosen.sku.id} line={line} sku={chosen.sku} end={end} />
          ) : (
            <Button size="lg" className="h-15 w-full text-lg" disabled>
              <Repeat2 aria-hidden />
              Replace
            </Button>
          )}
        </div>
      }
    >
      <p className="mb-4 text-ink-soft text-sm">
        Instead of <QuantityOf value={line.quantity} measure={line.sku.quantityRule} /> {line.name}
      </p>
      <Suspense fallback={<SubstitutesSkeleton />}>
        <Substitutes line={line} chosen={chosen?.sku.id ?? null} onChoose={setChosen} />
      </Suspense>
    </Sheet>
  )
}

type ReplaceWithProps = { line: PickLine; sku: SoldBy_SkuFragment; end: EndLine }

/** How much of the choice, up to what was ordered where both are counted alike, and the press that does it. */
function ReplaceWith({ line, sku, end }: ReplaceWithProps) {
  const { unit, scale, max } = sku.quantityRule
  const ordered = line.sku.quantityRule
  const isAlike = unit === ordered.unit && scale === ordered.scale
  const state = useFound(sku, isAlike ? line.quantity : max)
  const { found } = state
  return (
    <>
      <FoundFields state={state} label="Units of the replacement" />
      <Button
        size="lg"
        className="h-15 w-full text-lg"
        disabled={found === null}
        isBusy={end.isSending}
        onClick={() => found && end.replace(line.id, sku.id, found)}
      >
        <Repeat2 aria-hidden />
        Replace
      </Button>
    </>
  )
}

type SubstitutesProps = { line: PickLine; chosen: string | null; onChoose: (substitute: Substitute) => void }

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
          onChoose={() => onChoose(listing)}
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
