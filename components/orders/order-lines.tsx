'use client'

import { CornerDownRight } from 'lucide-react'
import Link from 'next/link'
import { Picture } from '@/components/catalog/picture'
import { shopPath } from '@/components/catalog/shop-path'
import type { OrderView_OrderFragment } from '@/components/generated/operations'
import { LineExtras } from '@/components/orders/line-extras'
import { LineQuantity } from '@/components/orders/line-quantity'
import { lineWords } from '@/components/orders/order-words'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { Money } from '@/components/ui/money'
import { QuotedNote } from '@/components/ui/quoted-note'
import { useChanges } from '@/components/ui/use-changes'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type Line = OrderView_OrderFragment['lines'][number]

const notCharged: Line['state'][] = ['NOT_FOUND', 'SHORT', 'REPLACED', 'CANCELLED', 'LAPSED']

/** The lines of an order with where each stands; a replacement stands below what it replaces. */
export function OrderLines({ lines, place }: { lines: Line[]; place: string }) {
  return (
    <ul className="divide-y border-y">
      {lines.map((line) => (
        <OrderLineRow key={line.id} line={line} place={place} />
      ))}
    </ul>
  )
}

function OrderLineRow({ line, place }: { line: Line; place: string }) {
  const say = useQuantityWords(line.sku.quantityRule)
  const words = lineWords(line, say)
  const changes = useChanges(words.text)
  const isGone = notCharged.includes(line.state)
  return (
    <li className={classNames('flex items-center gap-4 py-4', line.replaces && 'pl-6 sm:pl-10')}>
      {line.replaces && <CornerDownRight aria-hidden className="-mr-1 size-5 shrink-0 text-ink-faint" />}
      <Picture picture={line.sku.picture} isDecorative className="size-14 shrink-0 rounded-control" />
      <div className="min-w-0 flex-1">
        {line.replaces && <p className="text-ink-faint text-xs">Instead</p>}
        {line.partOf && <p className="wrap-anywhere text-ink-soft text-xs">Part of {line.partOf.name}</p>}
        <Link
          href={shopPath.product(place, line.sku.product.slug)}
          className={classNames('leading-5 hover:underline', isGone && 'text-ink-soft line-through')}
        >
          {line.name}
        </Link>
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <span className="text-ink-faint text-sm tabular-nums">
            <LineQuantity line={line} />
          </span>
          <span aria-live="polite">
            <Badge key={changes} tone={words.tone} className={changes > 0 ? 'animate-flash-soft' : undefined}>
              <span className="sr-only">{line.name}: </span>
              {words.text}
            </Badge>
          </span>
        </div>
        {!isGone && <LineExtras charge={line.chargeFound ?? line.charge} />}
        {line.note && <QuotedNote className="mt-1 text-ink-soft text-sm">{line.note}</QuotedNote>}
      </div>
      <Money
        value={isGone ? { ...line.price, amountMinor: 0 } : (line.totalFound ?? line.total)}
        className={isGone ? 'text-ink-faint' : 'font-medium'}
      />
    </li>
  )
}
