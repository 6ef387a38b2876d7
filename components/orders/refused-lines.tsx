'use client'

import { useCartLine } from '@/components/cart/use-cart-line'
import { Picture } from '@/components/catalog/picture'
import type { Cart_CartFragment, CheckOutMutation } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type RefusedLine = Extract<CheckOutMutation['checkOut'], { __typename: 'InsufficientStock' }>['lines'][number]

/** The badge's "few", in the least that one buys: where more are left, nobody but staff is told how many. */
const fewMax = 5

/** What can surely be had, by whole increments. */
function sureOf({ available, sku: { quantityRule } }: RefusedLine): number {
  const { min, increment } = quantityRule
  const sure = available ?? fewMax * min
  return sure < min ? 0 : sure - (sure % increment)
}

/** What is surely left. Above the badge's few it is not told, only that it was less than was asked for. */
function quantityLeft(refusal: RefusedLine, quantity: number): number {
  if (refusal.available === null && quantity < refusal.requested) return quantity
  return sureOf(refusal)
}

type RefusedLinesProps = { refused: RefusedLine[]; lines: Cart_CartFragment['lines'] }

/** What could not be held, line by line, with what to do about it. A line that fits again leaves by itself. */
export function RefusedLines({ refused, lines }: RefusedLinesProps) {
  const open = refused.flatMap((refusal) => {
    const line = lines.find((candidate) => candidate.listing.sku.id === refusal.sku.id)
    return line && line.quantity > quantityLeft(refusal, line.quantity) ? [{ refusal, line }] : []
  })
  if (open.length === 0) {
    return (
      <p
        role="status"
        className="rounded-card border border-accent-line bg-accent-soft p-4 font-medium text-sm"
      >
        Everything in your cart can be held now. Go on when you are ready.
      </p>
    )
  }
  return (
    <section
      role="alert"
      aria-label="Not enough left"
      className="rounded-card border border-caution-line bg-caution-soft p-4 sm:p-5"
    >
      <h2 className="font-semibold">Someone was a little faster</h2>
      <p className="mt-1 text-sm">Nothing was held and nothing was charged. Your cart is as you left it.</p>
      <ul className="mt-3 space-y-3">
        {open.map(({ refusal, line }) => (
          <RefusedRow key={refusal.sku.id} refusal={refusal} line={line} />
        ))}
      </ul>
    </section>
  )
}

function RefusedRow({ refusal, line }: { refusal: RefusedLine; line: Cart_CartFragment['lines'][number] }) {
  const { change } = useCartLine(line.listing)
  const say = useQuantityWords(refusal.sku.quantityRule)
  const take = sureOf(refusal)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-surface p-3">
      <Picture picture={refusal.sku.picture} isDecorative className="size-12 rounded-lg" />
      <div className="min-w-40 flex-1 text-sm">
        <p className="font-medium">{refusal.sku.name}</p>
        <p className="text-ink-soft tabular-nums">
          You asked for {say(refusal.requested)},{' '}
          {refusal.available === null
            ? refusal.sku.quantityRule.unit === 'H87'
              ? 'fewer than that are left'
              : 'less than that is left'
            : refusal.available === 0
              ? 'none is left'
              : `${say(refusal.available)} left`}
        </p>
      </div>
      <div className="flex gap-2">
        {take > 0 && (
          <Button size="sm" onClick={() => change({ quantity: take })}>
            Take {say(take)}
            <span className="sr-only"> of {refusal.sku.name}</span>
          </Button>
        )}
        <Button size="sm" variant="secondary" onClick={() => change({ quantity: 0 })}>
          Take it out
          <span className="sr-only"> of the cart: {refusal.sku.name}</span>
        </Button>
      </div>
    </li>
  )
}
