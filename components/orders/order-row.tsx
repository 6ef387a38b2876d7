import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Picture } from '@/components/catalog/picture'
import { shopPath } from '@/components/catalog/shop-path'
import type { OrderRow_OrderFragment } from '@/components/generated/operations'
import { hasFinalTotal, orderWords } from '@/components/orders/order-words'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'

const picturesMax = 5

/** One order in the history: when, where, how it stands, and a glance at what was in it. */
export function OrderRow({ order }: { order: OrderRow_OrderFragment }) {
  const words = orderWords[order.state]
  const rest = order.lines.length - picturesMax
  return (
    <article className="relative flex items-center gap-4 py-5">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="font-semibold">
            <Link href={shopPath.order(order.id)} className="after:absolute after:inset-0 hover:underline">
              Order {order.number}
            </Link>
          </h2>
          <Badge tone={words.tone}>{words.text}</Badge>
        </div>
        <p className="mt-0.5 text-ink-soft text-sm">
          <DateTime at={order.createdAt} className="max-sm:block" />
          <span className="max-sm:hidden"> · </span>
          {order.location.name}
        </p>
        <ul aria-label="Items" className="mt-3 flex items-center gap-1.5 sm:gap-2">
          {order.lines.slice(0, picturesMax).map((line) => (
            <li key={line.id} title={line.name}>
              <Picture picture={line.sku.picture} className="size-9 rounded-lg sm:size-11" />
            </li>
          ))}
          {rest > 0 && <li className="text-ink-faint text-sm tabular-nums">+{rest}</li>}
        </ul>
      </div>
      <Money value={hasFinalTotal(order.state) ? order.totalFound : order.total} className="font-semibold" />
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint" />
    </article>
  )
}
