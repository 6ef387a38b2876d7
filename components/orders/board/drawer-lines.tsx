'use client'

import { CornerDownRight } from 'lucide-react'
import Link from 'next/link'
import { Picture } from '@/components/catalog/picture'
import type { OrderDrawer_OrderFragment } from '@/components/generated/operations'
import { lineStateWords, wishWords } from '@/components/orders/board/order-words'
import { LineQuantity } from '@/components/orders/line-quantity'
import { Badge } from '@/components/ui/badge'
import { Quantity } from '@/components/ui/quantity'
import { QuotedNote } from '@/components/ui/quoted-note'

type DrawerLinesProps = { lines: OrderDrawer_OrderFragment['lines']; stockPath: string }

/** What was ordered, with what became of it; a replacement stands below what it replaces. */
export function DrawerLines({ lines, stockPath }: DrawerLinesProps) {
  return (
    <section aria-labelledby="drawer-lines">
      <h3 id="drawer-lines" className="mb-2 font-semibold">
        Lines
      </h3>
      <ul className="divide-y">
        {lines.map((line) => {
          const words = lineStateWords[line.state]
          const isPart = line.state === 'FOUND' && line.quantityFound < line.quantity
          return (
            <li key={line.id} className="flex items-center gap-3 py-2.5 text-sm">
              {line.replaces && (
                <CornerDownRight aria-label="In its place" className="size-4 shrink-0 text-ink-faint" />
              )}
              <Picture picture={line.sku.picture} isDecorative className="size-11 shrink-0 rounded-lg" />
              <div className="min-w-0 flex-1">
                {line.listing ? (
                  <Link
                    href={`${stockPath}/${line.listing.stockLevel.id}`}
                    className="line-clamp-2 font-medium leading-5 hover:underline"
                  >
                    {line.name}
                  </Link>
                ) : (
                  <span className="line-clamp-2 font-medium leading-5">{line.name}</span>
                )}
                <p className="text-ink-faint text-xs">
                  <LineQuantity line={line} />
                  {line.state === 'CONFIRMED' && ` · ${wishWords[line.substitutionWish]}`}
                </p>
                {line.note && <QuotedNote className="mt-0.5 text-ink-soft text-xs">{line.note}</QuotedNote>}
              </div>
              <Badge tone={isPart ? 'caution' : words.tone}>
                {isPart ? <PartFound line={line} /> : words.text}
              </Badge>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function PartFound({ line }: { line: DrawerLinesProps['lines'][number] }) {
  const { quantityRule } = line.sku
  return (
    <>
      <Quantity value={line.quantityFound} measure={quantityRule} /> of{' '}
      <Quantity value={line.quantity} measure={quantityRule} /> found
    </>
  )
}
