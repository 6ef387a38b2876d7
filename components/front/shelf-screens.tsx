'use client'

import { Check, Milk, PackagePlus, Plus } from 'lucide-react'
import { available, canMove, type ShelfMove, type ShelfState } from '@/components/front/shelf-story'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { FlashNumber } from '@/components/ui/flash-number'

type ScreenProps = { state: ShelfState; onMove: (move: ShelfMove) => void }

function Good({ detail }: { detail: string }) {
  return (
    <div className="flex min-w-0 items-center gap-3">
      <span className="flex size-11 shrink-0 items-center justify-center rounded-control bg-accent-soft text-accent-ink">
        <Milk aria-hidden className="size-6" />
      </span>
      <div className="min-w-0">
        <p className="truncate font-medium text-[0.9375rem]">Oat drink, 1 l</p>
        <p className="truncate text-ink-faint text-sm">{detail}</p>
      </div>
    </div>
  )
}

export function CustomerScreen({ state, onMove }: ScreenProps) {
  const left = available(state)
  return (
    <>
      <Good detail="Fieldmoor · organic" />
      <div className="mt-4 flex items-center justify-between gap-3">
        {left === 0 ? (
          <Badge tone="critical">Out of stock</Badge>
        ) : left <= 5 ? (
          <Badge tone="caution">
            Low: <FlashNumber value={left} /> left
          </Badge>
        ) : (
          <span className="text-ink-soft text-sm">In stock</span>
        )}
        <Button variant="secondary" size="sm" disabled={!canMove(state, 'buy')} onClick={() => onMove('buy')}>
          <Plus aria-hidden />
          Buy one
        </Button>
      </div>
    </>
  )
}

export function RetailerScreen({ state, onMove }: ScreenProps) {
  return (
    <>
      <dl className="grid grid-cols-3 text-center">
        {[
          { term: 'On shelf', value: state.onShelf },
          { term: 'Promised', value: state.promised },
          { term: 'For sale', value: available(state) },
        ].map((item) => (
          <div key={item.term}>
            <dt className="text-ink-faint text-xs">{item.term}</dt>
            <dd className="font-semibold text-2xl">
              <FlashNumber value={item.value} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex justify-end">
        <Button
          variant="secondary"
          size="sm"
          disabled={!canMove(state, 'receive')}
          onClick={() => onMove('receive')}
        >
          <PackagePlus aria-hidden />
          Receive 6
        </Button>
      </div>
    </>
  )
}

export function ShopperScreen({ state, onMove }: ScreenProps) {
  return (
    <>
      <Good detail="Aisle 4 · bay 2" />
      <div className="mt-4 flex items-center justify-between gap-3">
        <span className="text-ink-soft text-sm">
          To pick: <FlashNumber value={state.promised} className="font-semibold text-ink" />
        </span>
        <Button
          variant="secondary"
          size="sm"
          disabled={!canMove(state, 'pick')}
          onClick={() => onMove('pick')}
        >
          <Check aria-hidden />
          Found one
        </Button>
      </div>
    </>
  )
}
