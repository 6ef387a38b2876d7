'use client'

import Link from 'next/link'
import { Picture } from '@/components/catalog/picture'
import type { StockTable_StockLevelFragment } from '@/components/generated/operations'
import { QuickAdjust } from '@/components/stock/quick-adjust'
import { placeWords, spotWords } from '@/components/stock/stock-words'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'
import { Measured } from '@/components/ui/measured'

type ShelfListProps = {
  title: string
  count: number
  levels: StockTable_StockLevelFragment[]
  stockPath: string
  /** The whole list. */
  href: string
  empty: string
}

function ShelfRow({ level, stockPath }: { level: StockTable_StockLevelFragment; stockPath: string }) {
  const numbers = useStockNumbers(level)
  const available = numbers.available ?? 0
  return (
    <Measured by={level.sku.quantityRule}>
      <li className="flex items-center gap-3 py-1.5 pr-2 pl-5">
        <Picture picture={level.sku.picture} isDecorative className="size-10 shrink-0 rounded-lg" />
        <div className="min-w-0 flex-1">
          <Link
            href={`${stockPath}/${level.id}`}
            className="line-clamp-2 font-medium text-sm leading-5 hover:underline"
          >
            {level.sku.name}
          </Link>
          <p className="truncate text-ink-faint text-xs">
            <span className="sm:hidden">
              {level.sku.sizeLabel} · {spotWords(level.listing)}
            </span>
            <span className="max-sm:hidden">{placeWords(level.listing)}</span>
          </p>
        </div>
        <p className="shrink-0 text-right text-sm">
          <FlashNumber
            value={available}
            className={classNames('font-semibold text-base', available <= 0 && 'text-critical-ink')}
          />
          <span className="block text-ink-faint text-xs">
            of <FlashNumber value={numbers.onHand ?? 0} /> on hand
          </span>
        </p>
        <QuickAdjust level={numbers} name={level.sku.name} />
      </li>
    </Measured>
  )
}

/** The first of a list of shelves, each of which can be mended on the spot. */
export function ShelfList({ title, count, levels, stockPath, href, empty }: ShelfListProps) {
  return (
    <section aria-label={title} className="rounded-card border bg-surface">
      <div className="flex items-center justify-between gap-3 px-5 pt-4 pb-3">
        <h2 className="font-semibold text-lg">
          {title} <FlashNumber value={count} className="ml-1 font-normal text-ink-faint" />
        </h2>
        {levels.length > 0 && (
          <Link
            href={href}
            className="inline-flex min-h-8 items-center font-medium text-accent-ink text-sm hover:underline"
          >
            All of them
          </Link>
        )}
      </div>
      {levels.length === 0 ? (
        <p className="border-t px-5 py-4 text-ink-soft text-sm">{empty}</p>
      ) : (
        <ul className="divide-y border-t">
          {levels.map((level) => (
            <ShelfRow key={level.id} level={level} stockPath={stockPath} />
          ))}
        </ul>
      )}
    </section>
  )
}
